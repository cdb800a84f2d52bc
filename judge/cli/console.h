#pragma once

#include <string>
#include <string_view>

#include "judge/base/result.h"

namespace judge::cli {

// Writes all of it. A reader that went away (judge … | head) is no error. Error: judge fault.
Result<void> write_stdout(std::string_view bytes);
// Diagnostics; there is nowhere to report a failure to.
void write_stderr(std::string_view bytes);

}  // namespace judge::cli
