#pragma once
#include <cstddef>
#include <cstdint>

#include "buffer.h"

// What a call costs, counted: only in the counting form (JUDGE_COUNTING), else these do nothing.
// Theory of operation: the submission is compiled with a call of __sanitizer_cov_trace_pc at every
// basic block, and the linker turns its and the libraries' calls of memcpy, malloc and the like
// into calls of counting ones. Between begin_counting() and end_counting() the differences are the
// call's cost. Allocations are logged, so that the judge can replay them without the answer's own.
namespace judge_harness {

#ifdef JUDGE_COUNTING
void begin_counting();
void end_counting();
// What is freed from here on is the returned value's (the arguments', too).
void begin_result();
// A node of the answer, which nobody frees.
void note_result(const void* block);
// Sends COUNTS of the call that ended last.
void send_counts(std::uint32_t sequence);
// A call of a library's function that moves or looks at so many bytes.
void charge(std::size_t bytes);
void note_allocation(const void* block, std::size_t bytes);
void note_release(const void* block);
// What realloc does, counted; for a language with a __wrap_realloc of its own.
void* counted_realloc(void* block, std::size_t bytes);
#else
inline void begin_counting() {}
inline void end_counting() {}
inline void begin_result() {}
inline void note_result(const void*) {}
inline void send_counts(std::uint32_t) {}
#endif

}  // namespace judge_harness
