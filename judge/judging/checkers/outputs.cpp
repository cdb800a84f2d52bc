#include "judge/judging/checkers/outputs.h"

#include <fmt/format.h>

namespace judge {
namespace {

const Method& method_of(const Signature& signature, const Input& input, std::size_t operation) {
  return signature.methods[static_cast<std::size_t>(input.operations[operation].method)];
}

}  // namespace

std::vector<Type> output_types(const Signature& signature, const Input& input) {
  std::vector<Type> types;
  switch (signature.form) {
    case Form::function:
      for (const Output& output : signature.outputs)
        types.push_back(output.is_return ? signature.returns : signature.params[output.param].type);
      break;
    case Form::class_sequence:
      types.emplace_back();  // the constructor
      for (std::size_t i = 0; i < input.operations.size(); ++i)
        types.push_back(method_of(signature, input, i).returns);
      break;
    case Form::concurrent_function:
    case Form::concurrent_class:
      break;
  }
  return types;
}

std::string output_place(const Signature& signature, const Input& input, std::size_t index) {
  if (signature.form == Form::class_sequence)
    return index == 0 ? ""
                      : fmt::format("in operation {} ({})", index,
                                    method_of(signature, input, index - 1).name);
  if (signature.outputs.size() < 2) return "";
  const Output& output = signature.outputs[index];
  if (output.is_return) return "in the returned value";
  return fmt::format("in {}{}", signature.params[output.param].name,
                     output.prefix_of_return ? " up to the returned count" : "");
}

}  // namespace judge
