#pragma once

#include <functional>

#include "judge/judging/build.h"
#include "judge/judging/checkers/checker.h"
#include "judge/judging/runner.h"

namespace judge {

// A program of the problem folder (generator, reference, checker) that runs in its own box through
// the same harness as a submission. That it fails is the folder's fault.
class Program {
 public:
  // what: for messages, "generator", "reference solution". Error: fault problem (does not compile),
  // missing, judge, interrupted.
  static Result<std::unique_ptr<Program>> open(const std::filesystem::path& file,
                                               Signature signature, const ProblemLimits& limits,
                                               std::string what, const BuildPlace& place);
  // Its outputs. Error: fault problem with what it did instead, or as Runner.
  Result<std::vector<Value>> call(const Input& input);

 private:
  Program(Build build, Signature signature, const ProblemLimits& limits, std::string place_name,
          const Workplace& workplace);

  Build build_;
  Signature signature_;
  std::string place_;  // "problems/x/generator.py (generator)"
  Runner runner_;
};

// generate(family, n, seed) → JSON
[[nodiscard]] Signature generator_signature();
// check(input, expected, got) → message
[[nodiscard]] Signature checker_signature();

// What a program of the folder may use: more than a submission.
[[nodiscard]] ProblemLimits program_limits();

// The problem's checker program, opened when first asked.
[[nodiscard]] CheckProgramOpener check_program_opener(const Problem& problem,
                                                      const BuildPlace& place);

}  // namespace judge
