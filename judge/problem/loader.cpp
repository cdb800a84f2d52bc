#include "judge/problem/loader.h"

#include <iterator>
#include <nlohmann/json.hpp>

#include "judge/base/files.h"
#include "judge/base/utf8.h"
#include "judge/problem/case_reader.h"
#include "judge/problem/cross_check.h"
#include "judge/problem/folder_reader.h"
#include "judge/problem/metadata_reader.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaxTextBytes = kMiB;        // problem.json, a statement
constexpr std::uint64_t kMaxCasesBytes = 64 * kMiB;  // a file of cases

// The folder's own name, also for "problems/two-sum/" and ".".
std::string slug_of(const fs::path& folder) {
  std::error_code error;
  fs::path absolute = fs::absolute(folder, error).lexically_normal();
  if (!absolute.has_filename()) absolute = absolute.parent_path();
  return absolute.filename().string();
}

Result<std::string> read_statement(const fs::path& file) {
  JUDGE_TRY_ASSIGN(std::string text, read_file(file, kMaxTextBytes, Fault::problem));
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
    return fail({Fault::problem, file.string(), "a statement in Markdown", "an empty file", ""});
  }
  if (!is_valid_utf8(text)) {
    return fail({Fault::problem, file.string(), "UTF-8 text", "bytes that are not UTF-8", ""});
  }
  return text;
}

Result<std::vector<PlacedCase>> read_group(const fs::path& file, CaseGroup group,
                                           const Signature& signature) {
  JUDGE_TRY_ASSIGN(const std::string text, read_file(file, kMaxCasesBytes, Fault::problem));
  JUDGE_TRY_ASSIGN(std::vector<PlacedCase> cases,
                   read_cases(text, file.string(), group, signature, Fault::problem));
  if (cases.empty()) {
    return fail({Fault::problem, file.string(), "at least one case", "none", ""});
  }
  return cases;
}

Result<std::vector<PlacedInput>> read_invalid(const fs::path& file, const Signature& signature) {
  JUDGE_TRY_ASSIGN(const std::string text, read_file(file, kMaxCasesBytes, Fault::problem));
  JUDGE_TRY_ASSIGN(std::vector<PlacedInput> inputs,
                   read_invalid_inputs(text, file.string(), signature, Fault::problem));
  if (inputs.empty()) {
    return fail({Fault::problem, file.string(), "at least one invalid input", "none", ""});
  }
  return inputs;
}

Result<void> read_all_cases(const ProblemFiles& files, Problem& problem) {
  JUDGE_TRY_ASSIGN(std::vector<PlacedCase> cases,
                   read_group(files.sample, CaseGroup::sample, problem.signature));
  JUDGE_TRY_ASSIGN(std::vector<PlacedCase> secret,
                   read_group(files.secret, CaseGroup::secret, problem.signature));
  cases.insert(cases.end(), std::make_move_iterator(secret.begin()),
               std::make_move_iterator(secret.end()));
  JUDGE_TRY_ASSIGN(std::vector<PlacedInput> invalid,
                   read_invalid(files.invalid, problem.signature));
  JUDGE_TRY(check_cases(problem, cases, invalid));
  for (PlacedCase& placed : cases) problem.cases.push_back(std::move(placed.test_case));
  for (PlacedInput& placed : invalid) problem.invalid.push_back(std::move(placed.input));
  return {};
}

}  // namespace

Result<Problem> load_problem(const fs::path& folder) {
  JUDGE_TRY_ASSIGN(ProblemFiles files, read_folder(folder));
  JUDGE_TRY_ASSIGN(const std::string text,
                   read_file(files.metadata, kMaxTextBytes, Fault::problem));
  JUDGE_TRY_ASSIGN(const Json json, parse_json(text, files.metadata.string(), Fault::problem));
  const JsonReader reader(json, files.metadata.string(), Fault::problem);
  JUDGE_TRY_ASSIGN(Problem problem, read_metadata(reader, slug_of(folder)));
  problem.folder = folder;
  problem.generator = std::move(files.generator);
  problem.checker_program = std::move(files.checker_program);
  problem.submissions = std::move(files.submissions);
  JUDGE_TRY(check_program(
      problem, {"generator", problem.generator, !problem.generators.empty(), "/generators"}));
  JUDGE_TRY(check_references(problem));
  JUDGE_TRY_ASSIGN(problem.statement.en, read_statement(files.statement_en));
  JUDGE_TRY_ASSIGN(problem.statement.zh, read_statement(files.statement_zh));
  JUDGE_TRY(read_all_cases(files, problem));
  return problem;
}

Result<void> check_constraints(const Problem& problem, const Input& input, std::string_view place,
                               Fault fault) {
  return check_constraints(problem.constraints, input, place, fault);
}

}  // namespace judge
