#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "judge/base/assert.h"
#include "judge/problem/loader.h"

namespace judge {
namespace {

const Type kVoid{};

// The type of each value in "expected", in order.
std::vector<Type> expected_types(const Input& input, const Signature& signature) {
  std::vector<Type> types;
  switch (signature.form) {
    case Form::function:
      for (const Output& output : signature.outputs) {
        types.push_back(output_type(signature, output));
      }
      break;
    case Form::class_sequence:
      types.push_back(kVoid);
      for (const Operation& operation : input.operations) {
        types.push_back(signature.methods.at(static_cast<std::size_t>(operation.method)).returns);
      }
      break;
    case Form::concurrent_function:
    case Form::concurrent_class:
      break;
  }
  return types;
}

// One output of a function stands alone, several in an array.
bool stands_alone(const Signature& signature) {
  return signature.form == Form::function && signature.outputs.size() == 1;
}

}  // namespace

Result<std::vector<Value>> expected_from_json(const JsonReader& json, const Input& input,
                                              const Signature& signature) {
  const std::vector<Type> types = expected_types(input, signature);
  std::vector<JsonReader> parts{json};
  if (!stands_alone(signature)) {
    JUDGE_TRY_ASSIGN(parts, json.elements());
  }
  if (parts.size() != types.size()) {
    return json.expected(fmt::format(
        "an array of {}, one for {}", types.size(),
        signature.form == Form::function ? "each output" : "the constructor and each operation"));
  }
  std::vector<Value> values;
  values.reserve(types.size());
  for (std::size_t i = 0; i < types.size(); ++i) {
    JUDGE_TRY_ASSIGN(Value value, value_from_json(parts[i], types[i]));
    values.push_back(std::move(value));
  }
  return values;
}

Json outputs_to_json(const std::vector<Value>& outputs, const Input& input,
                     const Signature& signature) {
  const std::vector<Type> types = expected_types(input, signature);
  JUDGE_ASSERT(outputs.size() == types.size());
  if (stands_alone(signature)) return value_to_json(outputs[0], types[0]);
  Json array = Json::array();
  for (std::size_t i = 0; i < types.size(); ++i) {
    array.push_back(value_to_json(outputs[i], types[i]));
  }
  return array;
}

}  // namespace judge
