#pragma once

#include "judge/base/json.h"
#include "judge/problem/signature.h"

namespace judge {

// The "signature" of problem.json: one of the four forms of docs/problem-format.md.
Result<Signature> read_signature(const JsonReader& json);

}  // namespace judge
