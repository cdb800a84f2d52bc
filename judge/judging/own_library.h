#pragma once

#include <string>

#include "judge/base/result.h"
#include "sandbox/sandbox.h"

namespace judge {

// A library of the judge's own that is loaded inside the box, where it lies at "/NAME.so": for now
// beside the judge's program. name: of its target. Error (fault missing): it was not built.
Result<sandbox::Mount> own_library(const std::string& name);

}  // namespace judge
