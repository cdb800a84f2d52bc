#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "judge/base/assert.h"
#include "judge/problem/loader.h"

namespace judge {
namespace {

constexpr std::int64_t kMaxDelayUs = 1'000'000;
constexpr std::int64_t kMaxHoldMs = 10'000;
constexpr std::int64_t kMaxMeet = 1'000;
constexpr std::int64_t kMaxSleepMs = 10'000;
constexpr std::string_view kSleep = "sleep";

// Arguments in an object by parameter name.
Result<std::vector<Value>> read_named(const JsonReader& json, const std::vector<Param>& params) {
  std::vector<Value> arguments;
  arguments.reserve(params.size());
  for (const Param& param : params) {
    JUDGE_TRY_ASSIGN(const JsonReader argument, json.member(param.name));
    JUDGE_TRY_ASSIGN(Value value, value_from_json(argument, param.type));
    arguments.push_back(std::move(value));
  }
  return arguments;
}

// Arguments in an array, from `elements[skip]` on.
Result<std::vector<Value>> read_positional(const JsonReader& json, std::size_t skip,
                                           const std::vector<Param>& params,
                                           std::string_view callee) {
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> elements, json.elements());
  if (elements.size() != params.size() + skip) {
    return json.expected(
        fmt::format("{} argument{} for {}", params.size(), params.size() == 1 ? "" : "s", callee));
  }
  std::vector<Value> arguments;
  for (std::size_t i = 0; i < params.size(); ++i) {
    JUDGE_TRY_ASSIGN(Value value, value_from_json(elements[skip + i], params[i].type));
    arguments.push_back(std::move(value));
  }
  return arguments;
}

std::vector<std::string> names_of(const std::vector<Param>& params) {
  std::vector<std::string> names;
  for (const Param& param : params) names.push_back(param.name);
  return names;
}

std::vector<std::string> method_names(const Signature& signature) {
  std::vector<std::string> names;
  for (const Method& method : signature.methods) names.push_back(method.name);
  return names;
}

Result<std::size_t> read_method_index(const JsonReader& json, const Signature& signature) {
  std::vector<std::string> names = method_names(signature);
  const auto name = json.word(names);
  if (!name) return fail(name.error());
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), *name) - names.begin());
}

Result<Pace> read_pace(const JsonReader& json) {
  JUDGE_TRY(json.object({"delay_us", "hold_ms", "meet"}));
  Pace pace;
  const auto read = [&](std::string_view key, std::int64_t max, std::uint32_t& out) {
    const auto reader = json.optional(key);
    if (!reader) return Result<void>();
    const Result<std::int64_t> number = reader->integer(0, max);
    if (!number) return Result<void>(fail(number.error()));
    out = static_cast<std::uint32_t>(*number);
    return Result<void>();
  };
  JUDGE_TRY(read("delay_us", kMaxDelayUs, pace.delay_us));
  JUDGE_TRY(read("hold_ms", kMaxHoldMs, pace.hold_ms));
  JUDGE_TRY(read("meet", kMaxMeet, pace.meet));
  return pace;
}

Result<Input> read_function(const JsonReader& json, const Signature& signature) {
  const std::vector<Param> params = value_params(signature);
  const std::vector<Param> callbacks = callback_params(signature);
  std::vector<std::string> keys = names_of(params);
  if (signature.form == Form::concurrent_function) keys.emplace_back("pace");
  JUDGE_TRY(json.object_of(keys));
  Input input;
  JUDGE_TRY_ASSIGN(input.arguments, read_named(json, params));
  input.paces.resize(callbacks.size());
  const auto pace = signature.form == Form::concurrent_function ? json.optional("pace")
                                                                : std::optional<JsonReader>();
  if (!pace) return input;
  JUDGE_TRY(pace->object_of(names_of(callbacks)));
  for (std::size_t i = 0; i < callbacks.size(); ++i) {
    if (const auto one = pace->optional(callbacks[i].name)) {
      JUDGE_TRY_ASSIGN(input.paces[i], read_pace(*one));
    }
  }
  return input;
}

Result<Input> read_class_sequence(const JsonReader& json, const Signature& signature) {
  JUDGE_TRY(json.object({"operations", "arguments"}));
  JUDGE_TRY_ASSIGN(const JsonReader operations, json.member("operations"));
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> names, operations.elements());
  JUDGE_TRY_ASSIGN(const JsonReader arguments, json.member("arguments"));
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> lists, arguments.elements());
  if (names.empty()) {
    return operations.expected(fmt::format("\"{}\" as the first operation", signature.name));
  }
  JUDGE_TRY(names[0].word({signature.name}));
  if (lists.size() != names.size()) {
    return arguments.wrong(
        fmt::format("{} lists of arguments for {} operations", lists.size(), names.size()));
  }
  Input input;
  JUDGE_TRY_ASSIGN(input.arguments, read_positional(lists[0], 0, signature.params, signature.name));
  for (std::size_t i = 1; i < names.size(); ++i) {
    JUDGE_TRY_ASSIGN(const std::size_t index, read_method_index(names[i], signature));
    const Method& method = signature.methods[index];
    Operation operation;
    operation.method = static_cast<int>(index);
    JUDGE_TRY_ASSIGN(operation.arguments, read_positional(lists[i], 0, method.params, method.name));
    input.operations.push_back(std::move(operation));
  }
  return input;
}

// ["enqueue", 1] or ["sleep", 20].
Result<Operation> read_step(const JsonReader& json, const Signature& signature) {
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> parts, json.elements());
  if (parts.empty()) return json.expected("[method, arguments …] or [\"sleep\", milliseconds]");
  Operation operation;
  if (parts[0].raw() == kSleep) {
    if (parts.size() != 2) return json.expected("[\"sleep\", milliseconds]");
    JUDGE_TRY_ASSIGN(const std::int64_t ms,
                     parts[1].integer(0, kMaxSleepMs, "whole milliseconds", "20"));
    operation.sleep_ms = static_cast<std::uint32_t>(ms);
    return operation;
  }
  JUDGE_TRY_ASSIGN(const std::size_t index, read_method_index(parts[0], signature));
  const Method& method = signature.methods[index];
  operation.method = static_cast<int>(index);
  JUDGE_TRY_ASSIGN(operation.arguments, read_positional(json, 1, method.params, method.name));
  return operation;
}

Result<Input> read_concurrent_class(const JsonReader& json, const Signature& signature) {
  JUDGE_TRY(json.object({"construct", "threads"}));
  Input input;
  JUDGE_TRY_ASSIGN(const JsonReader construct, json.member("construct"));
  JUDGE_TRY_ASSIGN(input.arguments,
                   read_positional(construct, 0, signature.params, signature.name));
  JUDGE_TRY_ASSIGN(const JsonReader threads, json.member("threads"));
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> scripts, threads.elements());
  if (scripts.empty()) return threads.expected("at least one thread");
  for (const JsonReader& script : scripts) {
    JUDGE_TRY_ASSIGN(const std::vector<JsonReader> steps, script.elements());
    std::vector<Operation> thread;
    for (const JsonReader& step : steps) {
      JUDGE_TRY_ASSIGN(Operation operation, read_step(step, signature));
      thread.push_back(std::move(operation));
    }
    input.threads.push_back(std::move(thread));
  }
  return input;
}

Json positional(const std::vector<Value>& arguments, const std::vector<Param>& params) {
  JUDGE_ASSERT(arguments.size() == params.size());
  Json array = Json::array();
  for (std::size_t i = 0; i < params.size(); ++i) {
    array.push_back(value_to_json(arguments[i], params[i].type));
  }
  return array;
}

const Method& method_of(const Operation& operation, const Signature& signature) {
  return signature.methods.at(static_cast<std::size_t>(operation.method));
}

Json pace_json(const Pace& pace) {
  Json json = Json::object();
  if (pace.delay_us > 0) json["delay_us"] = pace.delay_us;
  if (pace.hold_ms > 0) json["hold_ms"] = pace.hold_ms;
  if (pace.meet > 0) json["meet"] = pace.meet;
  return json;
}

Json function_json(const Input& input, const Signature& signature) {
  const std::vector<Param> params = value_params(signature);
  const std::vector<Param> callbacks = callback_params(signature);
  JUDGE_ASSERT(input.arguments.size() == params.size());
  Json json = Json::object();
  for (std::size_t i = 0; i < params.size(); ++i) {
    json[params[i].name] = value_to_json(input.arguments[i], params[i].type);
  }
  Json pace = Json::object();
  for (std::size_t i = 0; i < callbacks.size() && i < input.paces.size(); ++i) {
    Json one = pace_json(input.paces[i]);
    if (!one.empty()) pace[callbacks[i].name] = std::move(one);
  }
  if (!pace.empty()) json["pace"] = std::move(pace);
  return json;
}

Json class_sequence_json(const Input& input, const Signature& signature) {
  Json names = Json::array({signature.name});
  Json lists = Json::array();
  lists.push_back(positional(input.arguments, signature.params));
  for (const Operation& operation : input.operations) {
    const Method& method = method_of(operation, signature);
    names.push_back(method.name);
    lists.push_back(positional(operation.arguments, method.params));
  }
  Json json = Json::object();
  json["operations"] = std::move(names);
  json["arguments"] = std::move(lists);
  return json;
}

Json concurrent_class_json(const Input& input, const Signature& signature) {
  Json threads = Json::array();
  for (const std::vector<Operation>& script : input.threads) {
    Json steps = Json::array();
    for (const Operation& operation : script) {
      Json step = Json::array();
      if (operation.method == -1) {
        step.push_back(std::string(kSleep));
        step.push_back(operation.sleep_ms);
      } else {
        const Method& method = method_of(operation, signature);
        step.push_back(method.name);
        for (Json& argument : positional(operation.arguments, method.params)) {
          step.push_back(std::move(argument));
        }
      }
      steps.push_back(std::move(step));
    }
    threads.push_back(std::move(steps));
  }
  Json json = Json::object();
  json["construct"] = positional(input.arguments, signature.params);
  json["threads"] = std::move(threads);
  return json;
}

}  // namespace

Result<Input> input_from_json(const JsonReader& json, const Signature& signature) {
  switch (signature.form) {
    case Form::function:
    case Form::concurrent_function:
      return read_function(json, signature);
    case Form::class_sequence:
      return read_class_sequence(json, signature);
    case Form::concurrent_class:
      return read_concurrent_class(json, signature);
  }
  bug(__FILE__, __LINE__, "a Form");
}

Json input_to_json(const Input& input, const Signature& signature) {
  switch (signature.form) {
    case Form::function:
    case Form::concurrent_function:
      return function_json(input, signature);
    case Form::class_sequence:
      return class_sequence_json(input, signature);
    case Form::concurrent_class:
      return concurrent_class_json(input, signature);
  }
  bug(__FILE__, __LINE__, "a Form");
}

}  // namespace judge
