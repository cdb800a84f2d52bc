#include "judge/cli/custom_cases.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "judge/base/files.h"
#include "judge/problem/loader.h"

namespace judge::cli {
namespace {

constexpr std::uint64_t kLargestFile = 64 * kMiB;

// A whole case has "input"; a parameter of that name makes the object an input again.
bool is_whole_case(const Json& json, const Signature& signature) {
  return json.is_object() && json.contains("input") &&
         std::ranges::none_of(signature.params,
                              [](const Param& param) { return param.name == "input"; });
}

Result<std::vector<Case>> parse_line(std::string_view text, const std::string& place,
                                     const Problem& problem) {
  JUDGE_TRY_ASSIGN(const Json json, parse_json(text, place, Fault::usage));
  if (is_whole_case(json, problem.signature)) {
    // Without line breaks of its own it is a line of JSON Lines.
    return parse_cases(json.dump(), place, CaseGroup::custom, problem.signature, Fault::usage);
  }
  Case custom;
  custom.group = CaseGroup::custom;
  JUDGE_TRY_ASSIGN(custom.input,
                   input_from_json(JsonReader(json, place, Fault::usage), problem.signature));
  std::vector<Case> cases;
  cases.push_back(std::move(custom));
  return cases;
}

Result<void> add(std::vector<Case>& cases, std::string_view text, const std::string& place,
                 const Problem& problem) {
  JUDGE_TRY_ASSIGN(std::vector<Case> parsed, parse_line(text, place, problem));
  for (Case& item : parsed) {
    JUDGE_TRY(check_constraints(problem, item.input, place, Fault::usage));
    cases.push_back(std::move(item));
  }
  return {};
}

Result<void> add_file(std::vector<Case>& cases, const std::string& file, const Problem& problem) {
  JUDGE_TRY_ASSIGN(const std::string content, read_file(file, kLargestFile, Fault::usage));
  std::string_view rest = content;
  for (int number = 1; !rest.empty(); ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    JUDGE_TRY(add(cases, line, fmt::format("{}:{}", file, number), problem));
  }
  return {};
}

}  // namespace

Result<std::vector<Case>> custom_cases(const std::vector<std::string>& texts,
                                       const std::vector<std::string>& files,
                                       const Problem& problem) {
  std::vector<Case> cases;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string place =
        texts.size() == 1 ? "--case" : fmt::format("--case (number {})", i + 1);
    JUDGE_TRY(add(cases, texts[i], place, problem));
  }
  for (const std::string& file : files) JUDGE_TRY(add_file(cases, file, problem));
  for (std::size_t i = 0; i < cases.size(); ++i) cases[i].id = fmt::format("custom/{}", i + 1);
  return cases;
}

}  // namespace judge::cli
