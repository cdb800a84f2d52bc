#include <dlfcn.h>
#include <pthread.h>
#include <unistd.h>

#include <mutex>

#include "bridge.h"
#include "harness.h"
#include "internal.h"
#include "watching.h"

// What Rust needs of the harness beyond the C names: the bytes of frames, for its own codec;
// panics; and threads, which the standard library starts out of reach of the linker's --wrap.
namespace {

using judge_harness::Failure;

Failure failure;
bool failed = false;

judge_harness::Case& case_of(judge_case* pointer) {
  return *reinterpret_cast<judge_harness::Case*>(pointer);
}

}  // namespace

extern "C" {

const char* judge_take(judge_case* pointer, size_t count) {
  return case_of(pointer).in.take(count);
}

// Of an argument's nodes, in their order.
void judge_note_link(const void* link) { judge_harness::note_link(link); }

// Appends to the result, and returns where.
size_t judge_put(judge_case* pointer, const char* bytes, size_t count) {
  judge_harness::Buffer& out = case_of(pointer).out;
  const size_t at = out.size();
  out.append(bytes, count);
  return at;
}

void judge_put_count_at(judge_case* pointer, size_t at, unsigned count) {
  std::memcpy(case_of(pointer).out.data() + at, &count, sizeof count);
}

// Remembers what is wrong, with the stack as it is now; told when judge_run has returned.
void judge_remember_failure(int kind, const char* type, const char* message, size_t count) {
  failed = true;
  failure.kind = static_cast<judge_harness::ExceptionKind>(kind);
  failure.type = type;
  failure.message.assign(message, count);
  judge_harness::capture_trace(failure.trace);
}

// Tells it at once and ends the process: other threads may wait for the one that failed.
[[noreturn]] void judge_end_by_failure(int kind, const char* type, const char* message,
                                       size_t count) {
  judge_harness::claim_the_end();
  judge_remember_failure(kind, type, message, count);
  try {
    throw failure;
  } catch (...) {
    judge_harness::send_current_exception();
  }
  _exit(1);
}

void judge_forget_failure(void) { failed = false; }  // the submission caught it itself

void judge_finished(judge_case* pointer) { case_of(pointer).finished(); }

void judge_after_run(void) {
  if (!failed) return;
  failed = false;
  throw failure;
}

#ifndef JUDGE_COUNTING  // which is linked statically: there --wrap reaches it
int __wrap_pthread_create(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);

int __real_pthread_create(pthread_t* thread, const pthread_attr_t* attributes,
                          void* (*routine)(void*), void* argument) {
  using Create = int (*)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);
  static const auto next = reinterpret_cast<Create>(dlsym(RTLD_NEXT, "pthread_create"));
  return next(thread, attributes, routine, argument);
}

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*routine)(void*),
                   void* argument) {
  return __wrap_pthread_create(thread, attributes, routine, argument);
}
#endif

}  // extern "C"
