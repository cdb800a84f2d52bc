// Text up to the first NUL is problem.json, the rest a file of cases. Whatever they are: no crash,
// and every error has a place and a finding.
#include <cstdint>
#include <nlohmann/json.hpp>

#include "judge/base/assert.h"
#include "judge/problem/loader.h"
#include "judge/problem/metadata_reader.h"

namespace {

using judge::Fault;

template <class T>
bool holds(const judge::Result<T>& result) {
  if (result) return true;
  const judge::Error& error = result.error();
  JUDGE_ASSERT(error.fault == Fault::problem);
  JUDGE_ASSERT(!error.place.empty() && !error.finding.empty());
  return false;
}

void use_cases(const judge::Problem& problem, std::string_view text) {
  const auto cases = judge::parse_cases(text, "cases.jsonl", judge::CaseGroup::secret,
                                        problem.signature, Fault::problem);
  if (!holds(cases)) return;
  for (const judge::Case& one : *cases) {
    const judge::Json json = judge::input_to_json(one.input, problem.signature);
    const judge::JsonReader reader(json, "again", Fault::problem);
    const auto again = judge::input_from_json(reader, problem.signature);
    JUDGE_ASSERT(again);
    JUDGE_ASSERT(judge::input_to_json(*again, problem.signature) == json);
    holds(judge::check_constraints(problem, one.input, "case", Fault::problem));
    static_cast<void>(judge::evaluate(problem.size, one.input));
    const bool has_answer = one.expected && !judge::is_concurrent(problem.signature.form);
    if (has_answer) {
      static_cast<void>(judge::outputs_to_json(*one.expected, one.input, problem.signature));
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t border = bytes.find('\0');
  const auto json = judge::parse_json(bytes.substr(0, border), "problem.json", Fault::problem);
  if (!holds(json)) return 0;
  const auto problem =
      judge::read_metadata(judge::JsonReader(*json, "problem.json", Fault::problem), "pair-sum");
  if (!holds(problem) || border == std::string_view::npos) return 0;
  use_cases(*problem, bytes.substr(border + 1));
  return 0;
}
