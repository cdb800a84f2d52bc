#pragma once

#include <string>

#include "judge/report/words.h"
#include "sandbox/isolation.h"

namespace judge::report {

// What a mechanism gives, or why it is not in force, in the language of the user interface. Reasons
// that come from the machine stay as they are. Not escaped.
[[nodiscard]] std::string mechanism_text(const sandbox::Mechanism& mechanism, Ui ui);

}  // namespace judge::report
