#include "counting.h"

#ifdef JUDGE_COUNTING

#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>

#include "internal.h"
#include "line_runs.h"

namespace judge_harness {
namespace {

// One event of the allocation log: bytes 0 is a release.
struct Event {
  std::uint64_t block;
  std::uint64_t bytes;
};

constexpr std::size_t kMostEvents = 1u << 18;
constexpr std::size_t kMostResults = 1u << 17;
constexpr std::uint32_t kComponents = 3;

enum class Phase { idle, call, after, result };

struct Counters {
  std::uint64_t calls = 0;  // of memcpy and the like
  std::uint64_t bytes = 0;  // they moved or looked at
  std::uint64_t allocations = 0;
};

Phase phase = Phase::idle;
std::uint64_t blocks_before = 0;
std::uint64_t blocks_of_call = 0;
Counters counters;
std::uint64_t stack_bytes = 0;
std::uintptr_t stack_top = 0;
bool log_is_whole = true;

// Address space of their own, so that the log is no allocation of the submission's.
Event* events = nullptr;
std::size_t event_count = 0;
std::uint64_t* results = nullptr;
std::size_t result_count = 0;

void* reserve(std::size_t bytes) {
  void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED) _exit(1);
  return memory;
}

void log_event(const void* block, std::uint64_t bytes) {
  if (event_count == kMostEvents) {
    log_is_whole = false;
    return;
  }
  events[event_count++] = {reinterpret_cast<std::uint64_t>(block), bytes};
}

std::uintptr_t page_bytes() {
  static const auto bytes = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  return bytes;
}

// Gives the pages below back, so that they read as zeroes, and clears the rest of the present one:
// afterwards the lowest byte that is not zero shows how deep the call went. Nothing may be called
// after the page is cleared, so no memset.
__attribute__((noinline)) void clear_stack() {
  std::uintptr_t here = 0;
#if defined(__x86_64__)
  __asm__ volatile("mov %%rsp, %0" : "=r"(here));
#elif defined(__aarch64__)
  __asm__ volatile("mov %0, sp" : "=r"(here));
#else
  here = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0)) - 512;
#endif
  const std::uintptr_t page = here & ~(page_bytes() - 1);
  madvise(reinterpret_cast<void*>(stack_bounds.low), page - stack_bounds.low, MADV_DONTNEED);
  for (std::uintptr_t at = page; at < here; at += sizeof(std::uint64_t)) {
    *reinterpret_cast<volatile std::uint64_t*>(at) = 0;
  }
}

// The lowest byte below `top` that is not zero, or top.
__attribute__((noinline)) std::uintptr_t lowest_used(std::uintptr_t top) {
  static unsigned char resident[4096];
  const std::uintptr_t page = page_bytes();
  for (std::uintptr_t at = stack_bounds.low; at < top; at += sizeof resident * page) {
    const std::uintptr_t left = (top - at + page - 1) / page;
    const std::uintptr_t pages = left < sizeof resident ? left : sizeof resident;
    if (mincore(reinterpret_cast<void*>(at), pages * page, resident) != 0) return top;
    for (std::uintptr_t i = 0; i < pages; ++i) {
      if ((resident[i] & 1) == 0) continue;
      const auto* words = reinterpret_cast<const std::uint64_t*>(at + i * page);
      for (std::uintptr_t word = 0; word < page / 8; ++word) {
        if (words[word] != 0) return at + i * page + word * 8;
      }
    }
  }
  return top;
}

}  // namespace

void charge(std::size_t bytes) {
  ++counters.calls;
  counters.bytes += bytes;
}

void begin_counting() {
  if (events == nullptr) {
    events = static_cast<Event*>(reserve(kMostEvents * sizeof(Event)));
    results = static_cast<std::uint64_t*>(reserve(kMostResults * sizeof(std::uint64_t)));
  }
  event_count = result_count = 0;
  log_is_whole = true;
  counters = {};
  forget_line_runs();
  stack_top = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
  phase = Phase::call;
  clear_stack();
  blocks_before = blocks_run;
}

void end_counting() {
  blocks_of_call = blocks_run - blocks_before;
  phase = Phase::after;
  const std::uintptr_t lowest = lowest_used(stack_top);
  stack_bytes = stack_top - lowest;
  keep_line_runs();
}

void begin_result() {
  if (phase == Phase::after) phase = Phase::result;
}

void note_result(const void* block) {
  if (phase == Phase::idle || phase == Phase::call) return;
  if (result_count == kMostResults) {
    log_is_whole = false;
    return;
  }
  results[result_count++] = reinterpret_cast<std::uint64_t>(block);
}

void note_allocation(const void* block, std::size_t bytes) {
  if (phase != Phase::call || block == nullptr) return;
  ++counters.allocations;
  log_event(block, bytes);
}

void note_release(const void* block) {
  if (phase == Phase::call && block != nullptr) log_event(block, 0);
  if (phase == Phase::result) note_result(block);
}

void send_counts(std::uint32_t sequence) {
  if (phase == Phase::idle) return;
  phase = Phase::idle;
  static Buffer frame;
  begin_frame(frame, Kind::counts);
  frame.append_scalar(sequence);
  frame.append_scalar(kComponents);
  frame.append_scalar(blocks_of_call + 2 * counters.calls);
  frame.append_scalar(counters.bytes / 16);
  frame.append_scalar(10 * counters.allocations);
  frame.append_scalar(stack_bytes);
  frame.append_scalar(static_cast<std::uint8_t>(log_is_whole));
  const auto logged = static_cast<std::uint32_t>(log_is_whole ? event_count : 0);
  frame.append_scalar(logged);
  frame.append(reinterpret_cast<const char*>(events), logged * sizeof(Event));
  const auto of_result = static_cast<std::uint32_t>(log_is_whole ? result_count : 0);
  frame.append_scalar(of_result);
  frame.append(reinterpret_cast<const char*>(results), of_result * sizeof(std::uint64_t));
  append_line_runs(frame);
  send_frame(frame);
  frame.release();
}

}  // namespace judge_harness

#endif
