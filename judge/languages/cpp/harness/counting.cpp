#include "counting.h"

#ifdef JUDGE_COUNTING

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

#include "internal.h"

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

void charge(std::size_t bytes) {
  ++counters.calls;
  counters.bytes += bytes;
}

}  // namespace

// Written by every basic block: nothing else than this.
static std::uint64_t blocks = 0;

void begin_counting() {
  if (events == nullptr) {
    events = static_cast<Event*>(reserve(kMostEvents * sizeof(Event)));
    results = static_cast<std::uint64_t*>(reserve(kMostResults * sizeof(std::uint64_t)));
  }
  event_count = result_count = 0;
  log_is_whole = true;
  counters = {};
  stack_top = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
  phase = Phase::call;
  clear_stack();
  blocks_before = blocks;
}

void end_counting() {
  blocks_of_call = blocks - blocks_before;
  phase = Phase::after;
  const std::uintptr_t lowest = lowest_used(stack_top);
  stack_bytes = stack_top - lowest;
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
  send_frame(frame);
  frame.release();
}

}  // namespace judge_harness

using judge_harness::charge;
using judge_harness::note_allocation;
using judge_harness::note_release;

extern "C" {

void __sanitizer_cov_trace_pc() { ++judge_harness::blocks; }

// The linker gives every call of NAME to __wrap_NAME, and __real_NAME is the library's.
void* __real_memcpy(void*, const void*, size_t);
void* __real_memmove(void*, const void*, size_t);
void* __real_memset(void*, int, size_t);
void* __real_memchr(const void*, int, size_t);
size_t __real_strlen(const char*);
char* __real_strchr(const char*, int);
char* __real_strcpy(char*, const char*);
char* __real_strcat(char*, const char*);
void* __real_malloc(size_t);
void* __real_calloc(size_t, size_t);
void* __real_realloc(void*, size_t);
void* __real_aligned_alloc(size_t, size_t);

void* __wrap_memcpy(void* to, const void* from, size_t bytes) {
  charge(bytes);
  return __real_memcpy(to, from, bytes);
}
void* __wrap_memmove(void* to, const void* from, size_t bytes) {
  charge(bytes);
  return __real_memmove(to, from, bytes);
}
void* __wrap_memset(void* to, int value, size_t bytes) {
  charge(bytes);
  return __real_memset(to, value, bytes);
}

// Of comparisons and searches only what they look at is charged, not what they might have.
int __wrap_memcmp(const void* a, const void* b, size_t bytes) {
  const auto* x = static_cast<const unsigned char*>(a);
  const auto* y = static_cast<const unsigned char*>(b);
  size_t same = 0;
  while (same < bytes && x[same] == y[same]) ++same;
  charge(same);
  return same == bytes ? 0 : x[same] - y[same];
}
int __wrap_bcmp(const void* a, const void* b, size_t bytes) { return __wrap_memcmp(a, b, bytes); }
int __wrap_strcmp(const char* a, const char* b) {
  size_t same = 0;
  while (a[same] != '\0' && a[same] == b[same]) ++same;
  charge(same);
  return static_cast<unsigned char>(a[same]) - static_cast<unsigned char>(b[same]);
}
void* __wrap_memchr(const void* from, int value, size_t bytes) {
  void* found = __real_memchr(from, value, bytes);
  charge(found == nullptr ? bytes
                          : static_cast<size_t>(static_cast<const char*>(found) -
                                                static_cast<const char*>(from)));
  return found;
}
size_t __wrap_strlen(const char* text) {
  const size_t length = __real_strlen(text);
  charge(length);
  return length;
}
char* __wrap_strchr(const char* text, int value) {
  char* found = __real_strchr(text, value);
  charge(found == nullptr ? __real_strlen(text) : static_cast<size_t>(found - text));
  return found;
}
char* __wrap_strcpy(char* to, const char* from) {
  charge(__real_strlen(from));
  return __real_strcpy(to, from);
}
char* __wrap_strcat(char* to, const char* from) {
  charge(__real_strlen(to) + __real_strlen(from));
  return __real_strcat(to, from);
}

void* __wrap_malloc(size_t bytes) {
  void* block = __real_malloc(bytes);
  note_allocation(block, malloc_usable_size(block));
  return block;
}
void* __wrap_calloc(size_t count, size_t bytes) {
  void* block = __real_calloc(count, bytes);
  if (block != nullptr) charge(count * bytes);
  note_allocation(block, malloc_usable_size(block));
  return block;
}
void* __wrap_realloc(void* old, size_t bytes) {
  const size_t before = old == nullptr ? 0 : malloc_usable_size(old);
  void* block = __real_realloc(old, bytes);
  if (block == nullptr && bytes > 0) return nullptr;
  if (block != old) charge(before < bytes ? before : bytes);
  // Made before the old one is released: a buffer that grew, as the judge sees it.
  if (block == old) note_release(old);
  note_allocation(block, malloc_usable_size(block));
  if (block != old) note_release(old);
  return block;
}
void* __wrap_aligned_alloc(size_t alignment, size_t bytes) {
  void* block = __real_aligned_alloc(alignment, bytes);
  note_allocation(block, malloc_usable_size(block));
  return block;
}

}  // extern "C"

#endif
