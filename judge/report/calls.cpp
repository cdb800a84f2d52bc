#include "judge/report/calls.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "judge/base/json.h"
#include "judge/report/escape.h"

namespace judge::report {
namespace {

std::string text_of(const Json& json) {
  return for_terminal(json.dump(-1, ' ', false, Json::error_handler_t::replace), Newlines::escape);
}

std::string call_text(const Json& operation, const Json& arguments) {
  std::string text;
  for (const Json& argument : arguments) text += (text.empty() ? "" : ", ") + text_of(argument);
  return fmt::format("{}({})", for_terminal(operation.get<std::string>(), Newlines::escape), text);
}

bool is_sequence(const Json& input) {
  if (!input.is_object() || !input.contains("operations") || !input.contains("arguments")) {
    return false;
  }
  const Json& operations = input["operations"];
  const Json& arguments = input["arguments"];
  if (!operations.is_array() || !arguments.is_array() || operations.size() != arguments.size()) {
    return false;
  }
  for (const Json& operation : operations) {
    if (!operation.is_string()) return false;
  }
  return true;
}

}  // namespace

std::vector<Call> as_calls(std::string_view input, std::string_view expected,
                           std::string_view got) {
  const Json in = Json::parse(input, nullptr, false);
  const Json want = Json::parse(expected, nullptr, false);
  const Json have = got.empty() ? Json::array() : Json::parse(got, nullptr, false);
  if (!is_sequence(in) || !want.is_array() || !have.is_array()) return {};
  if (want.size() != in["operations"].size()) return {};
  std::vector<Call> calls;
  for (std::size_t i = 0; i < want.size(); ++i) {
    Call call;
    call.call = call_text(in["operations"][i], in["arguments"][i]);
    if (!want[i].is_null()) call.expected = text_of(want[i]);
    if (i < have.size() && !(have[i].is_null() && want[i].is_null())) call.got = text_of(have[i]);
    call.differs = i < have.size() && have[i] != want[i];
    calls.push_back(std::move(call));
  }
  return calls;
}

std::vector<std::string> as_assignments(std::string_view input) {
  const Json in = Json::parse(input, nullptr, false);
  if (!in.is_object() || in.empty()) return {for_terminal(input, Newlines::escape)};
  std::vector<std::string> lines;
  for (const auto& [name, value] : in.items()) {
    lines.push_back(fmt::format("{} = {}", for_terminal(name, Newlines::escape), text_of(value)));
  }
  return lines;
}

}  // namespace judge::report
