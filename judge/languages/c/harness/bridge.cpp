#include "bridge.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

#include "harness.h"
#include "internal.h"

// The C names of the harness, and what only C needs: realloc of an argument.
using judge_harness::Callback;
using judge_harness::Case;

namespace {

Case& case_of(judge_case* pointer) { return *reinterpret_cast<Case*>(pointer); }

void run_case(Case& test) {
  judge_run(reinterpret_cast<judge_case*>(&test));
  if (judge_after_run) judge_after_run();
}

using Callbacks = std::vector<Callback>;

}  // namespace

const judge_harness::Submission judge_harness::submission{judge_solution, run_case};

extern "C" {

unsigned judge_next_count(judge_case* pointer) { return case_of(pointer).next_u32(); }
unsigned judge_next_method(judge_case* pointer) { return case_of(pointer).next_u16(); }
void judge_malformed(void) { judge_harness::Reader::malformed(); }

void judge_loaded(judge_case* pointer) { case_of(pointer).loaded(); }
void judge_start(judge_case* pointer) { case_of(pointer).start(); }
void judge_stop(judge_case* pointer) { case_of(pointer).stop(); }

void judge_begin_events(judge_case* pointer) { judge_harness::begin_events(case_of(pointer)); }
void judge_end_events(void) { judge_harness::end_events(); }

void judge_log_invoke(unsigned operation, const int arguments[3]) {
  judge_harness::log_invoke(operation, {arguments[0], arguments[1], arguments[2]});
}
void judge_log_response(unsigned operation, int value) {
  judge_harness::log_response(operation, value);
}

void* judge_new_callbacks(void) { return new Callbacks; }

void judge_read_callback(void* callbacks, judge_case* pointer, const int linear[3]) {
  auto& all = *static_cast<Callbacks*>(callbacks);
  const auto index = static_cast<unsigned>(all.size());
  all.emplace_back(case_of(pointer), index, linear, 3);
}

int judge_call(void* callbacks, unsigned index, const int arguments[3]) {
  if (callbacks == nullptr) {
    std::fputs("a callback was called with NULL instead of ctx\n", stderr);
    std::abort();
  }
  const Callback& callback = (*static_cast<Callbacks*>(callbacks))[index];
  return callback(arguments[0], arguments[1], arguments[2]);
}

void judge_run_scripts(judge_case* pointer, void* object,
                       judge_operation (*decode)(judge_case*, unsigned, void*)) {
  judge_harness::run_scripts(case_of(pointer), [&](unsigned method) -> judge_harness::Operation {
    const judge_operation operation = decode(pointer, method, object);
    return [operation] { operation.run(operation.object, operation.arguments); };
  });
}

// An argument's memory is no allocation of malloc's.
void* __real_realloc(void* memory, size_t bytes);
void* __wrap_realloc(void* memory, size_t bytes) {
  const std::size_t old_bytes = judge_harness::argument_bytes_from(memory);
#ifdef JUDGE_COUNTING
  if (old_bytes == 0) return judge_harness::counted_realloc(memory, bytes);
#else
  if (old_bytes == 0) return __real_realloc(memory, bytes);
#endif
  void* fresh = std::malloc(bytes);
  if (fresh == nullptr) return nullptr;
  std::memcpy(fresh, memory, old_bytes < bytes ? old_bytes : bytes);
  free(memory);
  return fresh;
}

}  // extern "C"
