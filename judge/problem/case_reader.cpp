#include "judge/problem/case_reader.h"

#include <fmt/format.h>

#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "judge/problem/loader.h"
#include "judge/problem/names.h"

namespace judge {
namespace {

constexpr std::string_view kBlank = " \t\r";

// Calls `use` for each line that is not blank, until one fails.
Result<void> for_each_line(std::string_view text, std::string_view file, Fault fault,
                           const std::function<Result<void>(const JsonReader&)>& use) {
  for (std::size_t line = 1; !text.empty(); ++line) {
    const std::size_t end = text.find('\n');
    const std::string_view content = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (content.find_first_not_of(kBlank) == std::string_view::npos) continue;
    JUDGE_TRY_ASSIGN(const Json json, parse_json(content, file, fault, line));
    JUDGE_TRY(use(JsonReader(json, fmt::format("{}:{}", file, line), fault)));
  }
  return {};
}

Result<std::string> read_id(const JsonReader& json, CaseGroup group, std::size_t number) {
  const auto id = json.optional("id");
  if (!id) return fmt::format("{}/{}", to_string(group), number);
  JUDGE_TRY_ASSIGN(const std::string name, id->string());
  if (!is_slug(name)) return id->expected(std::string(kSlugWords), "\"all-negative\"");
  return fmt::format("{}/{}", to_string(group), name);
}

Result<Case> read_case(const JsonReader& json, CaseGroup group, std::size_t number,
                       const Signature& signature) {
  const bool has_answer = !is_concurrent(signature.form);
  JUDGE_TRY(has_answer ? json.object({"input", "expected", "id", "note"})
                       : json.object({"input", "id", "note"}));
  Case read;
  read.group = group;
  JUDGE_TRY_ASSIGN(read.id, read_id(json, group, number));
  if (const auto note = json.optional("note")) {
    JUDGE_TRY_ASSIGN(read.note, note->nonempty_string());
  }
  JUDGE_TRY_ASSIGN(const JsonReader input, json.member("input"));
  JUDGE_TRY_ASSIGN(read.input, input_from_json(input, signature));
  if (!has_answer) {
    read.expected.emplace();
    return read;
  }
  if (!json.has("expected") && group == CaseGroup::custom) return read;
  JUDGE_TRY_ASSIGN(const JsonReader expected, json.member("expected"));
  JUDGE_TRY_ASSIGN(read.expected, expected_from_json(expected, read.input, signature));
  return read;
}

}  // namespace

Result<std::vector<PlacedCase>> read_cases(std::string_view jsonl, std::string_view file,
                                           CaseGroup group, const Signature& signature,
                                           Fault fault) {
  std::vector<PlacedCase> cases;
  std::map<std::string, std::string> seen;  // id → place
  Result<void> read_all =
      for_each_line(jsonl, file, fault, [&](const JsonReader& json) -> Result<void> {
        JUDGE_TRY_ASSIGN(Case read, read_case(json, group, cases.size() + 1, signature));
        const auto [other, is_new] = seen.emplace(read.id, json.place());
        if (!is_new) {
          return json.wrong(
              fmt::format("a second case \"{}\"; the first is at {}", read.id, other->second));
        }
        cases.push_back({json.place(), std::move(read)});
        return {};
      });
  JUDGE_TRY(std::move(read_all));
  return cases;
}

Result<std::vector<PlacedInput>> read_invalid_inputs(std::string_view jsonl, std::string_view file,
                                                     const Signature& signature, Fault fault) {
  std::vector<PlacedInput> inputs;
  Result<void> read_all =
      for_each_line(jsonl, file, fault, [&](const JsonReader& json) -> Result<void> {
        JUDGE_TRY(json.object({"input", "note"}));
        JUDGE_TRY_ASSIGN(const JsonReader note, json.member("note"));
        JUDGE_TRY(note.nonempty_string());
        JUDGE_TRY_ASSIGN(const JsonReader input, json.member("input"));
        JUDGE_TRY_ASSIGN(Input read, input_from_json(input, signature));
        inputs.push_back({json.place(), std::move(read)});
        return {};
      });
  JUDGE_TRY(std::move(read_all));
  return inputs;
}

Result<std::vector<Case>> parse_cases(std::string_view jsonl, std::string_view file,
                                      CaseGroup group, const Signature& signature, Fault fault) {
  JUDGE_TRY_ASSIGN(std::vector<PlacedCase> placed,
                   read_cases(jsonl, file, group, signature, fault));
  std::vector<Case> cases;
  cases.reserve(placed.size());
  for (PlacedCase& one : placed) cases.push_back(std::move(one.test_case));
  return cases;
}

}  // namespace judge
