#pragma once

#include "judge/judging/checkers/checker.h"

namespace judge {

// Equal values. Options: none.
Result<std::unique_ptr<Checker>> make_exact(const Signature& signature, const JsonReader& options);
// The same elements in any order. Options: levels, 1 (default) or 2.
Result<std::unique_ptr<Checker>> make_unordered(const Signature& signature,
                                                const JsonReader& options);
// Numbers near enough. Options: absolute, relative (both 1e-6 by default); one of them must hold.
Result<std::unique_ptr<Checker>> make_float(const Signature& signature, const JsonReader& options);

}  // namespace judge
