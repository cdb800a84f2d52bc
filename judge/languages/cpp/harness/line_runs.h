#pragma once
#include "buffer.h"

// How often each line of the submission runs, by its basic blocks. Only in the counting form.
namespace judge_harness {

#ifdef JUDGE_COUNTING
extern std::uint64_t blocks_run;  // since the process began
void forget_line_runs();
// Keeps what was counted since forget_line_runs(): what follows is no longer the submission's.
void keep_line_runs();
// u32 count; of each line that was kept, most often run first: u32 line, u64 how often it ran: the
// busiest block of each of its copies.
void append_line_runs(Buffer& frame);
#endif

}  // namespace judge_harness
