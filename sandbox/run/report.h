#pragma once

#include <string>

#include "sandbox/sandbox.h"

namespace judge::sandbox {

// The word for how a run ended, as a judge would call it, but for that it compares no output:
// "finished", "run_time_error", "time_limit_exceeded", "memory_limit_exceeded",
// "output_limit_exceeded".
[[nodiscard]] std::string_view reason_of(const RunResult& result);

// One JSON object, format judge-box.run/1 of docs/sandbox.md. with_stdout: put what it printed
// there too.
[[nodiscard]] std::string report(const RunResult& result, const Isolation& isolation,
                                 bool with_stdout, bool with_stderr);

}  // namespace judge::sandbox
