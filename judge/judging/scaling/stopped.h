#pragma once

#include "judge/judging/runner.h"
#include "judge/problem/problem.h"

// Why something was measured less far than it could have been, in the languages of the reports.
namespace judge {

[[nodiscard]] Text used_up();
[[nodiscard]] Text used_up_before(std::int64_t n);
[[nodiscard]] Text used_up_at(std::int64_t n);  // that call was ended

// The call at size n did not answer, or nothing of it was counted.
[[nodiscard]] Text failed_at(std::int64_t n, const Played& played, const RunLimits& limits);

// The problem's generator made none, or one that is too large to be sent.
[[nodiscard]] Text no_input_at(std::int64_t n);
[[nodiscard]] Text too_large_beyond(std::int64_t n);

// A fault that has nothing to do with the submission.
[[nodiscard]] Text could_not(const Error& error);

// Nothing counts on this machine: what is missing, and the command that helps.
[[nodiscard]] Text no_counter(const Error& error);

[[nodiscard]] inline bool is_empty(const Text& text) { return text.en.empty(); }

}  // namespace judge
