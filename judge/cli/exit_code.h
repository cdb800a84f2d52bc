#pragma once

#include "judge/base/result.h"
#include "judge/judging/judgement.h"

namespace judge::cli {

// Every exit code of judge, and nothing else decides one. docs/cli.md has them for people.
enum class ExitCode {
  ok = 0,            // accepted; all as expected
  not_accepted = 1,  // another verdict; a mismatch
  usage = 2,         // the person's arguments or files
  fault = 3,         // a problem folder is broken, or the judge or the machine failed
  missing = 4,       // a toolchain or a sandbox mechanism is missing
  interrupted = 130,
};

[[nodiscard]] ExitCode exit_code(Fault fault);
[[nodiscard]] ExitCode exit_code(Verdict verdict);

}  // namespace judge::cli
