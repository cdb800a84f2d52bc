#include "judge/problem/signature_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

#include "judge/problem/names.h"

namespace judge {
namespace {

constexpr std::size_t kMaxCallbackParams = 3;  // an event has room for three arguments
constexpr std::string_view kPrefixOfReturn = "[:return]";

Result<std::string> read_identifier(const JsonReader& json) {
  JUDGE_TRY_ASSIGN(std::string name, json.string());
  if (!is_identifier(name)) {
    return json.expected("an identifier: letters, digits and underscores, no digit first");
  }
  return name;
}

Result<Type> read_type(const JsonReader& json, bool may_be_void) {
  JUDGE_TRY_ASSIGN(const std::string text, json.string());
  const std::optional<Type> type = parse_type(text);
  const bool usable = type && type->base != BaseType::json && (may_be_void || !type->is_void());
  if (usable) return *type;
  std::vector<std::string> names = base_type_names();
  std::erase_if(names, [&](const std::string& name) {
    return name == "json" || (name == "void" && !may_be_void);
  });
  const std::string base = text.substr(0, text.find('['));
  const auto meant = did_you_mean(base, names);
  const std::string fix =
      meant && *meant != base ? fmt::format("\"{}{}\"", *meant, text.substr(base.size())) : "";
  return json.expected(
      fmt::format("a type: {}, or arrays T[] and T[][] of one", fmt::join(names, ", ")), fix);
}

Result<Callback> read_callback(const JsonReader& json) {
  JUDGE_TRY(json.object({"params", "returns", "linear"}));
  Callback callback;
  JUDGE_TRY_ASSIGN(const JsonReader params, json.member("params"));
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> names, params.elements());
  if (names.empty() || names.size() > kMaxCallbackParams) {
    return params.expected(fmt::format("1 to {} names", kMaxCallbackParams));
  }
  for (const JsonReader& name : names) {
    JUDGE_TRY_ASSIGN(std::string text, read_identifier(name));
    callback.params.push_back(std::move(text));
  }
  JUDGE_TRY_ASSIGN(const JsonReader returns, json.member("returns"));
  JUDGE_TRY_ASSIGN(const std::string word, returns.word({"int", "void"}));
  callback.returns = *parse_type(word);
  if (callback.returns.is_void()) {
    const auto linear = json.optional("linear");
    return linear ? Result<Callback>(linear->wrong("unexpected: a void callback returns nothing"))
                  : callback;
  }
  JUDGE_TRY_ASSIGN(const JsonReader linear, json.member("linear"));
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> factors, linear.elements());
  if (factors.size() != names.size()) {
    return linear.expected(fmt::format("{} numbers, one for each parameter", names.size()));
  }
  for (const JsonReader& factor : factors) {
    JUDGE_TRY_ASSIGN(const std::int64_t number,
                     factor.integer(std::numeric_limits<std::int32_t>::min(),
                                    std::numeric_limits<std::int32_t>::max()));
    callback.returns_linear.push_back(static_cast<std::int32_t>(number));
  }
  return callback;
}

Result<Param> read_param(const JsonReader& json, bool may_be_callback) {
  JUDGE_TRY(may_be_callback ? json.object({"name", "type", "callback"})
                            : json.object({"name", "type"}));
  Param param;
  JUDGE_TRY_ASSIGN(const JsonReader name, json.member("name"));
  JUDGE_TRY_ASSIGN(param.name, read_identifier(name));
  if (const auto callback = json.optional("callback")) {
    if (json.has("type")) return json.expected("\"type\" or \"callback\", not both");
    JUDGE_TRY_ASSIGN(param.callback, read_callback(*callback));
    return param;
  }
  JUDGE_TRY_ASSIGN(const JsonReader type, json.member("type"));
  JUDGE_TRY_ASSIGN(param.type, read_type(type, false));
  return param;
}

Result<std::vector<Param>> read_params(const JsonReader& json, bool may_be_callback) {
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> readers, json.elements());
  std::vector<Param> params;
  std::set<std::string> names;
  for (const JsonReader& reader : readers) {
    JUDGE_TRY_ASSIGN(Param param, read_param(reader, may_be_callback));
    if (!names.insert(param.name).second) {
      return reader.wrong(fmt::format("a second parameter named \"{}\"", param.name));
    }
    params.push_back(std::move(param));
  }
  return params;
}

// "return", "nums" or "nums[:return]".
Result<Output> read_output(const JsonReader& json, const Signature& signature) {
  JUDGE_TRY_ASSIGN(const std::string text, json.string());
  if (text == "return") {
    if (!signature.returns.is_void()) return Output{};
    return json.wrong("\"return\", but the function returns void");
  }
  Output output;
  output.is_return = false;
  output.prefix_of_return = text.ends_with(kPrefixOfReturn);
  const std::string name = text.substr(
      0, text.size() - (output.prefix_of_return ? kPrefixOfReturn.size() : std::size_t{0}));
  const auto found = std::find_if(signature.params.begin(), signature.params.end(),
                                  [&](const Param& param) { return param.name == name; });
  if (found == signature.params.end()) {
    return json.expected("\"return\", a parameter's name, or name[:return]");
  }
  output.param = static_cast<std::size_t>(found - signature.params.begin());
  const bool changes = found->type.dimensions > 0 || found->type.base == BaseType::list ||
                       found->type.base == BaseType::tree;
  if (!changes) {
    return json.wrong(
        fmt::format("{} cannot change in place: its type is {}", name, to_string(found->type)));
  }
  if (output.prefix_of_return &&
      (found->type.dimensions == 0 || signature.returns != Type{BaseType::int32, 0})) {
    return json.wrong(
        fmt::format("{}[:return] needs an array and a function that returns int", name));
  }
  return output;
}

Result<std::vector<Output>> read_outputs(const JsonReader& json, const Signature& signature) {
  const auto output = json.optional("output");
  if (!output) {
    if (!signature.returns.is_void()) return std::vector<Output>{Output{}};
    return json.expected("a key \"output\" that names the parameter a void function changes");
  }
  std::vector<JsonReader> readers{*output};
  if (output->raw().is_array()) {
    JUDGE_TRY_ASSIGN(readers, output->elements());
  }
  if (readers.empty()) return output->expected("at least one output");
  std::vector<Output> outputs;
  std::set<std::string> names;
  for (const JsonReader& reader : readers) {
    JUDGE_TRY_ASSIGN(const Output read, read_output(reader, signature));
    if (!names.insert(reader.raw().get<std::string>()).second) {
      return reader.expected("each output once");
    }
    outputs.push_back(read);
  }
  return outputs;
}

Result<void> check_concurrent_function(const JsonReader& json, const Signature& signature) {
  if (!signature.returns.is_void()) {
    return json.at(json.raw().at("returns"), "returns")
        .expected("void: a concurrent function is judged by its events");
  }
  if (callback_params(signature).empty()) {
    return json.expected("at least one parameter with a \"callback\"");
  }
  for (const Param& param : signature.params) {
    if (param.name == "pace") return json.wrong("a parameter named \"pace\", which cases need");
  }
  return {};
}

Result<Signature> read_function(const JsonReader& json, bool concurrent) {
  JUDGE_TRY(concurrent ? json.object({"function", "params", "returns", "concurrent"})
                       : json.object({"function", "params", "returns", "output", "concurrent"}));
  Signature signature;
  signature.form = concurrent ? Form::concurrent_function : Form::function;
  JUDGE_TRY_ASSIGN(const JsonReader name, json.member("function"));
  JUDGE_TRY_ASSIGN(signature.name, read_identifier(name));
  JUDGE_TRY_ASSIGN(const JsonReader params, json.member("params"));
  JUDGE_TRY_ASSIGN(signature.params, read_params(params, concurrent));
  JUDGE_TRY_ASSIGN(const JsonReader returns, json.member("returns"));
  JUDGE_TRY_ASSIGN(signature.returns, read_type(returns, true));
  if (concurrent) {
    JUDGE_TRY(check_concurrent_function(json, signature));
  } else {
    JUDGE_TRY_ASSIGN(signature.outputs, read_outputs(json, signature));
  }
  return signature;
}

Result<Method> read_method(const JsonReader& json) {
  JUDGE_TRY(json.object({"name", "params", "returns"}));
  Method method;
  JUDGE_TRY_ASSIGN(const JsonReader name, json.member("name"));
  JUDGE_TRY_ASSIGN(method.name, read_identifier(name));
  JUDGE_TRY_ASSIGN(const JsonReader params, json.member("params"));
  JUDGE_TRY_ASSIGN(method.params, read_params(params, false));
  JUDGE_TRY_ASSIGN(const JsonReader returns, json.member("returns"));
  JUDGE_TRY_ASSIGN(method.returns, read_type(returns, true));
  return method;
}

Result<Signature> read_class(const JsonReader& json, bool concurrent) {
  JUDGE_TRY(json.object({"class", "constructor", "methods", "concurrent"}));
  Signature signature;
  signature.form = concurrent ? Form::concurrent_class : Form::class_sequence;
  JUDGE_TRY_ASSIGN(const JsonReader name, json.member("class"));
  JUDGE_TRY_ASSIGN(signature.name, read_identifier(name));
  JUDGE_TRY_ASSIGN(const JsonReader constructor, json.member("constructor"));
  JUDGE_TRY_ASSIGN(signature.params, read_params(constructor, false));
  JUDGE_TRY_ASSIGN(const JsonReader methods, json.member("methods"));
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> readers, methods.elements());
  if (readers.empty()) return methods.expected("at least one method");
  std::set<std::string> names{signature.name};
  if (concurrent) names.insert("sleep");  // a step of a thread's script
  for (const JsonReader& reader : readers) {
    JUDGE_TRY_ASSIGN(Method method, read_method(reader));
    if (!names.insert(method.name).second) {
      return reader.wrong(fmt::format("the name \"{}\" is taken", method.name));
    }
    signature.methods.push_back(std::move(method));
  }
  return signature;
}

}  // namespace

Result<Signature> read_signature(const JsonReader& json) {
  JUDGE_TRY(json.object({"function", "params", "returns", "output", "class", "constructor",
                         "methods", "concurrent"}));
  bool concurrent = false;
  if (const auto flag = json.optional("concurrent")) {
    JUDGE_TRY_ASSIGN(concurrent, flag->boolean());
  }
  if (json.has("function") == json.has("class")) {
    return json.expected("one of the keys \"function\" and \"class\"");
  }
  return json.has("class") ? read_class(json, concurrent) : read_function(json, concurrent);
}

}  // namespace judge
