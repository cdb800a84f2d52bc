#include <pthread.h>
#include <sys/mman.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "internal.h"

// Every thread of the submission starts here (link.txt wraps pthread_create): it is counted, and
// gets a signal stack so that a stack overflow in it can be told.
extern "C" int __real_pthread_create(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);

namespace judge_harness {

struct ThreadCount {
  std::atomic<int> live{0};
};

namespace {

constexpr std::size_t kSignalStackBytes = 128u << 10;
std::atomic<ThreadCount*> current_count{nullptr};

struct Start {
  void* (*routine)(void*);
  void* argument;
  ThreadCount* count;
};

void set_thread_bounds() {
  pthread_attr_t attributes;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return;
  void* low = nullptr;
  std::size_t bytes = 0;
  std::size_t guard = 0;
  pthread_attr_getstack(&attributes, &low, &bytes);
  pthread_attr_getguardsize(&attributes, &guard);
  pthread_attr_destroy(&attributes);
  const auto lowest = reinterpret_cast<std::uintptr_t>(low);
  stack_bounds = {lowest - guard, lowest + guard, bytes};  // older glibc counts the guard as stack
}

// Lives as long as the thread; destroyed also by pthread_exit.
class ThreadGuard {
 public:
  explicit ThreadGuard(ThreadCount* count) : count_(count) {
    set_thread_bounds();
    memory_ = mmap(nullptr, kSignalStackBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
                   -1, 0);
    if (memory_ != MAP_FAILED) set_alternate_stack(memory_, kSignalStackBytes);
  }
  ~ThreadGuard() {
    if (memory_ != MAP_FAILED) {
      set_alternate_stack(nullptr, 0);
      munmap(memory_, kSignalStackBytes);
    }
    count_->live.fetch_sub(1);
  }
  ThreadGuard(const ThreadGuard&) = delete;
  ThreadGuard& operator=(const ThreadGuard&) = delete;

 private:
  ThreadCount* count_;
  void* memory_ = MAP_FAILED;
};

void* run_thread(void* memory) {
  const Start start = *static_cast<Start*>(memory);
  std::free(memory);
  const ThreadGuard guard(start.count);
  return start.routine(start.argument);
}

}  // namespace

ThreadCount* count_threads_anew() {
  auto* count = new ThreadCount;  // never freed: threads that are left running refer to it
  current_count = count;
  return count;
}

int live_threads(const ThreadCount* count) { return count->live; }

bool set_alternate_stack(void* memory, std::size_t bytes) {
  stack_t stack{};
  stack.ss_sp = memory;
  stack.ss_size = bytes;
  stack.ss_flags = memory ? 0 : SS_DISABLE;
  return sigaltstack(&stack, nullptr) == 0;
}

}  // namespace judge_harness

extern "C" int __wrap_pthread_create(pthread_t* thread, const pthread_attr_t* attributes,
                                     void* (*routine)(void*), void* argument) {
  using namespace judge_harness;
  ThreadCount* count = current_count;
  if (!count) count = count_threads_anew();
  auto* start = static_cast<Start*>(std::malloc(sizeof(Start)));
  if (!start) return EAGAIN;
  *start = {routine, argument, count};
  count->live.fetch_add(1);
  const int error = __real_pthread_create(thread, attributes, run_thread, start);
  if (error != 0) {
    count->live.fetch_sub(1);
    std::free(start);
  }
  return error;
}
