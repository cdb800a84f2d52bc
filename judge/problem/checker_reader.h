#pragma once

#include "judge/base/json.h"
#include "judge/problem/problem.h"

namespace judge {

// The "checker" of problem.json: a known name that suits the signature's form, and its options with
// every name in them looked up in the signature.
Result<CheckerSpec> read_checker(const JsonReader& json, const Signature& signature);

}  // namespace judge
