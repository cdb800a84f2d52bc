#include "judge/report/signature_text.h"

#include <fmt/format.h>

namespace judge::report {
namespace {

std::string callback_text(const Callback& callback) {
  std::string params;
  for (const std::string& name : callback.params) {
    params += (params.empty() ? "" : ", ") + name + ": int";
  }
  return fmt::format("({}) → {}", params, to_string(callback.returns));
}

std::string call(const std::string& name, const std::vector<Param>& params, Type returns) {
  std::string list;
  for (const Param& param : params) {
    const std::string type =
        param.callback ? callback_text(*param.callback) : to_string(param.type);
    list += fmt::format("{}{}: {}", list.empty() ? "" : ", ", param.name, type);
  }
  const std::string result = returns.is_void() ? "" : " → " + to_string(returns);
  return fmt::format("{}({}){}", name, list, result);
}

}  // namespace

std::vector<std::string> signature_lines(const Signature& signature) {
  const bool is_class =
      signature.form == Form::class_sequence || signature.form == Form::concurrent_class;
  if (!is_class) return {call(signature.name, signature.params, signature.returns)};
  std::vector<std::string> lines = {call("class " + signature.name, signature.params, Type{})};
  for (const Method& method : signature.methods) {
    lines.push_back("  " + call(method.name, method.params, method.returns));
  }
  return lines;
}

}  // namespace judge::report
