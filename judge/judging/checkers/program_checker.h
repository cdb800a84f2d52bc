#pragma once

#include "judge/judging/checkers/checker.h"

namespace judge {

// Asks the problem's own program, but only where the answer differs from the expected one.
Result<std::unique_ptr<Checker>> make_program_checker(const Signature& signature,
                                                      const JsonReader& options,
                                                      CheckProgramOpener opener);

}  // namespace judge
