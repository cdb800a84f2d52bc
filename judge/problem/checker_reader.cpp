#include "judge/problem/checker_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <nlohmann/json.hpp>

namespace judge {
namespace {

using OptionsCheck = Result<void> (*)(const JsonReader& options, const Signature& signature);

Result<void> no_options(const JsonReader& options, const Signature&) { return options.object({}); }

Result<void> unordered_options(const JsonReader& options, const Signature& signature) {
  JUDGE_TRY(options.object({"levels"}));
  std::int64_t levels = 1;
  if (const auto reader = options.optional("levels")) {
    JUDGE_TRY_ASSIGN(levels, reader->integer(1, 2));
  }
  const auto deep_enough = [&](Type type) { return type.dimensions >= levels; };
  const bool any =
      std::any_of(signature.outputs.begin(), signature.outputs.end(),
                  [&](const Output& o) { return deep_enough(output_type(signature, o)); }) ||
      std::any_of(signature.methods.begin(), signature.methods.end(),
                  [&](const Method& m) { return deep_enough(m.returns); });
  if (any) return {};
  return options.wrong(
      fmt::format("no output of the signature is an array of {} dimension{} to reorder", levels,
                  levels == 1 ? "" : "s"));
}

Result<void> float_options(const JsonReader& options, const Signature&) {
  JUDGE_TRY(options.object({"absolute", "relative"}));
  for (const std::string_view key : {"absolute", "relative"}) {
    const auto tolerance = options.optional(key);
    if (!tolerance) continue;
    JUDGE_TRY_ASSIGN(const double number, tolerance->number());
    if (!(number >= 0)) return tolerance->expected("a tolerance of at least 0");
  }
  return {};
}

// The option `key` names one of `things` (by their `name`) for which `suits` holds.
template <class Thing>
Result<void> named(const JsonReader& options, std::string_view key,
                   const std::vector<Thing>& things,
                   const std::function<bool(const Thing&)>& suits) {
  std::vector<std::string> names;
  for (const Thing& thing : things) {
    if (suits(thing)) names.push_back(thing.name);
  }
  JUDGE_TRY_ASSIGN(const JsonReader option, options.member(key));
  JUDGE_TRY(option.word(names));
  return {};
}

constexpr Type kInt{BaseType::int32, 0};

Result<void> handover_options(const JsonReader& options, const Signature& signature) {
  JUDGE_TRY(options.object({"produce", "consume", "producers", "consumers", "capacity", "items"}));
  JUDGE_TRY(named<Param>(options, "produce", signature.params, [](const Param& param) {
    return param.callback && param.callback->returns == kInt && param.callback->params.size() == 2;
  }));
  JUDGE_TRY(named<Param>(options, "consume", signature.params, [](const Param& param) {
    return param.callback && param.callback->returns.is_void() &&
           param.callback->params.size() == 2;
  }));
  for (const std::string_view key : {"producers", "consumers", "capacity", "items"}) {
    JUDGE_TRY(named<Param>(options, key, signature.params, [](const Param& param) {
      return !param.callback && param.type == kInt;
    }));
  }
  return {};
}

Result<void> linearizable_options(const JsonReader& options, const Signature& signature) {
  JUDGE_TRY(options.object({"model", "capacity", "put", "take", "size"}));
  JUDGE_TRY_ASSIGN(const JsonReader model, options.member("model"));
  JUDGE_TRY(model.word({"bounded_queue"}));
  JUDGE_TRY(named<Param>(options, "capacity", signature.params,
                         [](const Param& param) { return param.type == kInt; }));
  JUDGE_TRY(named<Method>(options, "put", signature.methods, [](const Method& method) {
    return method.params.size() == 1 && method.params[0].type == kInt;
  }));
  const auto gives_int = [](const Method& method) {
    return method.params.empty() && method.returns == kInt;
  };
  JUDGE_TRY(named<Method>(options, "take", signature.methods, gives_int));
  if (options.has("size")) JUDGE_TRY(named<Method>(options, "size", signature.methods, gives_int));
  return {};
}

// What the loader must know of a checker; judging/checkers has what it does.
struct KnownChecker {
  std::string_view name;
  std::array<Form, 2> forms;
  OptionsCheck check_options;
  bool needs_options;
};

constexpr std::array<Form, 2> kAnswers{Form::function, Form::class_sequence};
constexpr std::array<KnownChecker, 6> kCheckers{{
    {"exact", kAnswers, no_options, false},
    {"unordered", kAnswers, unordered_options, false},
    {"float", kAnswers, float_options, false},
    {"program", kAnswers, no_options, false},
    {"handover", {Form::concurrent_function, Form::concurrent_function}, handover_options, true},
    {"linearizable", {Form::concurrent_class, Form::concurrent_class}, linearizable_options, true},
}};

const KnownChecker& known_checker(std::string_view name) {
  return *std::find_if(kCheckers.begin(), kCheckers.end(),
                       [&](const KnownChecker& checker) { return checker.name == name; });
}

}  // namespace

Result<CheckerSpec> read_checker(const JsonReader& json, const Signature& signature) {
  JUDGE_TRY(json.object({"name", "options"}));
  std::vector<std::string> names;
  std::vector<std::string> suitable;
  for (const KnownChecker& checker : kCheckers) {
    names.emplace_back(checker.name);
    const bool suits = std::find(checker.forms.begin(), checker.forms.end(), signature.form) !=
                       checker.forms.end();
    if (suits) suitable.emplace_back(checker.name);
  }
  CheckerSpec spec;
  JUDGE_TRY_ASSIGN(const JsonReader name, json.member("name"));
  JUDGE_TRY_ASSIGN(spec.name, name.word(names));
  if (std::find(suitable.begin(), suitable.end(), spec.name) == suitable.end()) {
    return name.expected(
        fmt::format("a checker for this form of signature: {}", fmt::join(suitable, ", ")));
  }
  const KnownChecker& checker = known_checker(spec.name);
  if (checker.needs_options) JUDGE_TRY(json.member("options"));
  const Json none = Json::object();
  const JsonReader options = json.optional("options").value_or(json.at(none, "options"));
  JUDGE_TRY(checker.check_options(options, signature));
  spec.options = options.raw().dump();
  return spec;
}

}  // namespace judge
