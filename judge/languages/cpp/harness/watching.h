#pragma once
#include <cstddef>
#include <cstdint>

// How a call reads the links of the list that it is given: only in the watching form
// (JUDGE_WATCHING), else these do nothing. Theory of operation: the submission is compiled as for
// ThreadSanitizer, which puts a call before every access to memory; those calls come here
// (watched_accesses.cpp) instead of to the sanitizer's library. Between begin_watching() and
// end_watching() the reads at the known addresses of links that are not null are counted, once the
// last node's has been read.
namespace judge_harness {

#ifdef JUDGE_WATCHING
void note_link(const void* link);  // of an argument's nodes, in their order
void begin_watching();
void end_watching();
void send_links(std::uint32_t sequence);  // LINKS of the call that ended last
void forget_links();                      // the case is over
// The submission is about to read there.
void note_read(const void* address, std::size_t bytes);
#else
inline void note_link(const void*) {}
inline void begin_watching() {}
inline void end_watching() {}
inline void send_links(std::uint32_t) {}
inline void forget_links() {}
#endif

}  // namespace judge_harness
