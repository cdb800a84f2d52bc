#include "judge/judging/program.h"

#include "judge/judging/explain.h"

namespace judge {
namespace {

Param param(std::string name, BaseType base) { return {std::move(name), {base, 0}, std::nullopt}; }

Signature function(std::string name, std::vector<Param> params, BaseType returns) {
  Signature signature;
  signature.form = Form::function;
  signature.name = std::move(name);
  signature.params = std::move(params);
  signature.returns = {returns, 0};
  signature.outputs = {Output{}};
  return signature;
}

class ProgramChecks : public CheckProgram {
 public:
  explicit ProgramChecks(std::unique_ptr<Program> program) : program_(std::move(program)) {}
  Result<std::string> check(const std::string& input, const std::string& expected,
                            const std::string& got) override {
    Input arguments;
    arguments.arguments = {Value{input}, Value{expected}, Value{got}};
    JUDGE_TRY_ASSIGN(const std::vector<Value> outputs, program_->call(arguments));
    return std::get<std::string>(outputs.front().data);
  }

 private:
  std::unique_ptr<Program> program_;
};

}  // namespace

Program::Program(Build build, Signature signature, const ProblemLimits& limits,
                 std::string place_name, const Workplace& workplace)
    : build_(std::move(build)),
      signature_(std::move(signature)),
      place_(std::move(place_name)),
      runner_(make_runner(build_, limits, signature_, workplace)) {}

Result<std::unique_ptr<Program>> Program::open(const std::filesystem::path& file,
                                               Signature signature, const ProblemLimits& limits,
                                               std::string what, const BuildPlace& place) {
  auto submission = read_submission(file, "");
  if (!submission) {
    Error error = submission.error();
    error.fault = Fault::problem;
    return fail(std::move(error));
  }
  JUDGE_TRY_ASSIGN(auto built, build(*submission, signature, place));
  const std::string name = file.string() + " (" + what + ")";
  if (const auto* failure = std::get_if<CompileFailure>(&built))
    return fail({Fault::problem, name, "",
                 "it does not compile: " + failure->report.message + failure->report.diagnostics,
                 ""});
  return std::unique_ptr<Program>(new Program(std::move(std::get<Build>(built)),
                                              std::move(signature), limits, name, place.workplace));
}

Result<std::vector<Value>> Program::call(const Input& input) {
  JUDGE_TRY_ASSIGN(const Played played, runner_.play(input));
  const Outcome outcome =
      explain(played.exchange, runner_.limits(), played.applied, played.starting);
  if (outcome.verdict) return fail({Fault::problem, place_, "", outcome.message, ""});
  auto outputs = wire::decode_outputs(played.exchange.payload, input, signature_);
  if (!outputs) return fail({Fault::problem, place_, "", outputs.error().what, ""});
  return std::move(*outputs);
}

Signature generator_signature() {
  return function("generate",
                  {param("family", BaseType::string), param("n", BaseType::int32),
                   param("seed", BaseType::int64)},
                  BaseType::json);
}

Signature checker_signature() {
  return function("check",
                  {param("input", BaseType::json), param("expected", BaseType::json),
                   param("got", BaseType::json)},
                  BaseType::string);
}

ProblemLimits program_limits() { return {Milliseconds(10'000), kGiB, 64 * kMiB}; }

CheckProgramOpener check_program_opener(const Problem& problem, const BuildPlace& place) {
  return [&problem, place]() -> Result<std::unique_ptr<CheckProgram>> {
    if (!problem.checker_program)
      return fail(
          {Fault::problem, problem.folder.string(), "checker.cpp or checker.py", "neither", ""});
    JUDGE_TRY_ASSIGN(auto program, Program::open(*problem.checker_program, checker_signature(),
                                                 program_limits(), "checker", place));
    return std::unique_ptr<CheckProgram>(std::make_unique<ProgramChecks>(std::move(program)));
  };
}

}  // namespace judge
