#include "judge/judging/checkers/program_checker.h"

#include <nlohmann/json.hpp>

#include "judge/judging/checkers/difference.h"
#include "judge/judging/checkers/outputs.h"
#include "judge/judging/utf8.h"
#include "judge/problem/loader.h"

namespace judge {
namespace {

constexpr std::size_t kMaxMessage = 2000;

class ProgramChecker : public Checker {
 public:
  ProgramChecker(const Signature& signature, CheckProgramOpener opener)
      : signature_(signature), opener_(std::move(opener)) {}
  Result<CheckResult> check(const Answer& answer) override;

 private:
  const Signature& signature_;
  CheckProgramOpener opener_;
  std::unique_ptr<CheckProgram> program_;
};

Result<CheckResult> ProgramChecker::check(const Answer& answer) {
  const auto& expected = *answer.test_case.expected;
  if (expected == answer.outputs) return CheckResult{true, "", "", {}, false};
  if (!program_) {
    JUDGE_TRY_ASSIGN(program_, opener_());
  }
  JUDGE_TRY_ASSIGN(
      std::string message,
      program_->check(input_to_json(answer.test_case.input, signature_).dump(),
                      outputs_to_json(expected, answer.test_case.input, signature_).dump(),
                      outputs_to_json(answer.outputs, answer.test_case.input, signature_).dump()));
  if (message.empty()) return CheckResult{true, "", "", {}, false};
  return CheckResult{false, shortened(std::move(message), kMaxMessage), "", {}, false};
}

}  // namespace

Result<std::unique_ptr<Checker>> make_program_checker(const Signature& signature,
                                                      const JsonReader& options,
                                                      CheckProgramOpener opener) {
  JUDGE_TRY(options.object({}));
  return std::unique_ptr<Checker>(std::make_unique<ProgramChecker>(signature, std::move(opener)));
}

}  // namespace judge
