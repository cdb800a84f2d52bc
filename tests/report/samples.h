#pragma once

#include <string>

#include "judge/judging/judgement.h"

// Hand-made judgements for the tests of the reports.
namespace judge::report {

[[nodiscard]] Problem array_problem();   // maxSubArray(nums: int[]) → int, exact checker
[[nodiscard]] Judgement accepted();      // two sample cases
[[nodiscard]] Judgement wrong_answer();  // passes one, fails secret/all-negative, one skipped
[[nodiscard]] Run run_of(std::string id, CaseGroup group, Verdict verdict);

// Escape sequences, a bidi override, bytes that are not UTF-8, a NUL.
[[nodiscard]] std::string hostile();

}  // namespace judge::report
