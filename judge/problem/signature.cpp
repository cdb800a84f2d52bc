#include "judge/problem/signature.h"

#include <algorithm>
#include <iterator>

#include "judge/base/assert.h"

namespace judge {
namespace {

std::vector<Param> params_where(const Signature& signature, bool callback) {
  std::vector<Param> params;
  std::copy_if(signature.params.begin(), signature.params.end(), std::back_inserter(params),
               [&](const Param& param) { return param.callback.has_value() == callback; });
  return params;
}

}  // namespace

Type output_type(const Signature& signature, const Output& output) {
  if (output.is_return) return signature.returns;
  JUDGE_ASSERT(output.param < signature.params.size());
  return signature.params[output.param].type;
}

std::vector<Param> value_params(const Signature& signature) {
  return params_where(signature, false);
}

std::vector<Param> callback_params(const Signature& signature) {
  return params_where(signature, true);
}

bool is_concurrent(Form form) {
  return form == Form::concurrent_function || form == Form::concurrent_class;
}

bool is_class(Form form) { return form == Form::class_sequence || form == Form::concurrent_class; }

}  // namespace judge
