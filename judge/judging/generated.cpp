#include "judge/judging/generated.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "judge/problem/loader.h"

namespace judge {
namespace {

constexpr std::string_view kFormat = "1";  // raise it when what is generated changes
constexpr std::uint64_t kMaxFile = 4 * kMiB;

std::string language_of(const std::filesystem::path& file) {
  std::string extension = file.extension().string();
  if (!extension.empty()) extension.erase(0, 1);
  return language_id_of_extension(extension);
}

bool is_of_target(const ReferenceSubmission& submission, const Problem& problem) {
  return std::ranges::any_of(problem.approaches, [&](const Approach& approach) {
    return approach.id == submission.approach && approach.time == problem.target.time &&
           approach.space == problem.target.space;
  });
}

// Lower is better; nullopt: not to be asked.
std::optional<int> rank(const ReferenceSubmission& submission, const Problem& problem,
                        std::string_view preferred_language) {
  const std::string language = language_of(submission.file);
  if (submission.expected != Verdict::accepted || language.empty()) return std::nullopt;
  const bool variant = submission.file.stem().string().find('.') != std::string::npos;
  return (is_of_target(submission, problem) ? 0 : 4) + (language == preferred_language ? 0 : 2) +
         (variant ? 1 : 0);
}

Result<std::unique_ptr<Program>> open_reference(const Problem& problem,
                                                std::string_view preferred_language,
                                                const BuildPlace& place) {
  JUDGE_TRY_ASSIGN(const std::filesystem::path file, reference_of(problem, preferred_language));
  ProblemLimits limits = program_limits();
  limits.memory_bytes = std::max(limits.memory_bytes, problem.limits.memory_bytes);
  return Program::open(file, problem.signature, limits, "reference solution", place);
}

// Everything the generated cases depend on.
Result<std::string> cases_key(const Problem& problem) {
  ContentHash key;
  key.add(kFormat);
  JUDGE_TRY_ASSIGN(const std::string description,
                   read_file(problem.folder / "problem.json", kMaxFile, Fault::problem));
  JUDGE_TRY_ASSIGN(const std::string generator,
                   read_file(*problem.generator, kMaxFile, Fault::problem));
  key.add(description).add(problem.generator->filename().string()).add(generator);
  if (!is_concurrent(problem.signature.form)) {
    JUDGE_TRY_ASSIGN(const std::filesystem::path reference,
                     reference_of(problem, language_of(*problem.generator)));
    JUDGE_TRY_ASSIGN(const std::string source, read_file(reference, kMaxFile, Fault::problem));
    key.add(reference.filename().string()).add(source);
  }
  return key.hex();
}

Result<Input> generate_one(Program& generator, const GeneratorFamily& family,
                           const GeneratorCall& call, const Problem& problem) {
  const std::string place =
      fmt::format("{} (family {}, n {}, seed {})", problem.generator->string(), family.family,
                  call.n, call.seed);
  Input arguments;
  arguments.arguments = {Value{family.family}, Value{call.n}, Value{call.seed}};
  JUDGE_TRY_ASSIGN(const std::vector<Value> outputs, generator.call(arguments));
  JUDGE_TRY_ASSIGN(const Json json,
                   parse_json(std::get<std::string>(outputs.front().data), place, Fault::problem));
  JUDGE_TRY_ASSIGN(Input input,
                   input_from_json(JsonReader(json, place, Fault::problem), problem.signature));
  JUDGE_TRY(check_constraints(problem, input, place, Fault::problem));
  return input;
}

Json line_of(const std::string& id, const Input& input,
             const std::optional<std::vector<Value>>& expected, const Signature& signature) {
  Json line = Json::object();
  line["id"] = id;
  line["input"] = input_to_json(input, signature);
  if (expected) line["expected"] = outputs_to_json(*expected, input, signature);
  return line;
}

bool is_secret(const GeneratorFamily& family) {
  return std::ranges::count(family.uses, GeneratorUse::secret) > 0;
}

Result<std::string> generate_all(const Problem& problem, const BuildPlace& place) {
  place.observer.on_stage("making cases (once)");
  JUDGE_TRY_ASSIGN(auto generator, Program::open(*problem.generator, generator_signature(),
                                                 program_limits(), "generator", place));
  std::unique_ptr<Program> reference;
  if (!is_concurrent(problem.signature.form)) {
    JUDGE_TRY_ASSIGN(reference, open_reference(problem, language_of(*problem.generator), place));
  }
  std::string lines;
  for (const GeneratorFamily& family : problem.generators) {
    if (!is_secret(family)) continue;
    for (const GeneratorCall& call : generator_calls(family, problem.id)) {
      JUDGE_TRY_ASSIGN(const Input input, generate_one(*generator, family, call, problem));
      std::optional<std::vector<Value>> expected;
      if (reference) {
        JUDGE_TRY_ASSIGN(expected, reference->call(input));
      }
      lines += line_of(call.id, input, expected, problem.signature).dump() + "\n";
    }
  }
  return lines;
}

}  // namespace

std::vector<GeneratorCall> generator_calls(const GeneratorFamily& family, std::string_view slug) {
  std::vector<GeneratorCall> calls;
  for (int i = 0; i < family.cases; ++i) {
    const std::int64_t steps = std::max(family.cases - 1, 1);
    const std::int64_t n = family.n_min + (family.n_max - family.n_min) * i / steps;
    const std::string hash =
        ContentHash().add(slug).add(family.family).add(std::to_string(i)).hex();
    // 48 bits, so that the seed is exact in every language and in JSON.
    const auto seed = static_cast<std::int64_t>(std::stoull(hash.substr(0, 12), nullptr, 16));
    calls.push_back({fmt::format("{}-{}", family.family, i + 1), n, seed});
  }
  return calls;
}

Result<std::filesystem::path> reference_of(const Problem& problem,
                                           std::string_view preferred_language) {
  std::vector<std::pair<int, const ReferenceSubmission*>> ranked;
  for (const ReferenceSubmission& submission : problem.submissions)
    if (const auto its_rank = rank(submission, problem, preferred_language))
      ranked.emplace_back(*its_rank, &submission);
  std::ranges::stable_sort(ranked, {}, [](const auto& one) { return one.first; });
  for (const auto& [rank, submission] : ranked)
    if (find_toolchain(*find_language(language_of(submission->file)))) return submission->file;
  return fail({Fault::missing, (problem.folder / "submissions/accepted").string(),
               "a reference solution in a language whose toolchain is here", "none",
               "judge doctor shows which are missing"});
}

Result<std::vector<Case>> generated_cases(const Problem& problem, const BuildPlace& place) {
  if (!problem.generator || std::ranges::none_of(problem.generators, is_secret))
    return std::vector<Case>();
  JUDGE_TRY_ASSIGN(const std::string key, cases_key(problem));
  const std::string name = problem.id + "-" + key + ".jsonl";
  const auto parse = [&](const std::string& lines) {
    return parse_cases(lines, name, CaseGroup::secret, problem.signature, Fault::problem);
  };
  if (const auto cached = place.cache.text("cases", name)) {
    if (auto cases = parse(*cached)) return std::move(*cases);  // else: damaged, make it anew
  }
  JUDGE_TRY_ASSIGN(const std::string lines, generate_all(problem, place));
  JUDGE_TRY_ASSIGN(std::vector<Case> cases, parse(lines));
  place.cache.store_text("cases", name, lines);
  return cases;
}

Result<void> add_expected(std::vector<Case>& cases, const Problem& problem,
                          const BuildPlace& place) {
  std::unique_ptr<Program> reference;
  for (Case& test_case : cases) {
    JUDGE_TRY(check_constraints(problem, test_case.input, test_case.id, Fault::usage));
    if (test_case.expected || is_concurrent(problem.signature.form)) continue;
    if (!reference) {
      place.observer.on_stage("asking the reference solution");
      JUDGE_TRY_ASSIGN(reference, open_reference(problem, "", place));
    }
    JUDGE_TRY_ASSIGN(test_case.expected, reference->call(test_case.input));
  }
  return {};
}

}  // namespace judge
