#pragma once

#include "judge/judging/checkers/checker.h"
#include "judge/judging/explain.h"
#include "judge/judging/runner.h"

namespace judge {

struct JudgedCase {
  Run run;
  std::vector<Finding> findings;
  bool alone = false;  // nothing ran in its process before it
};

// From what was played to a verdict with evidence. test_case.expected must be there, except in the
// concurrent forms. Error: the checker's (fault problem).
Result<JudgedCase> judge_played(const Case& test_case, const Played& played, const Problem& problem,
                                const RunLimits& limits, Checker& checker);

// The case's input as JSON for people, capped.
[[nodiscard]] std::string input_text(const Case& test_case, const Signature& signature);

// The finding for a case that failed after others and, alone, went as `alone`; nullopt where it
// failed there too.
[[nodiscard]] std::optional<Finding> state_leak(const Run& shared, const Run& alone,
                                                const RunLimits& limits);

}  // namespace judge
