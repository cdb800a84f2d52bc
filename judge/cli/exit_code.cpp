#include "judge/cli/exit_code.h"

namespace judge::cli {

ExitCode exit_code(Fault fault) {
  switch (fault) {
    case Fault::usage:
      return ExitCode::usage;
    case Fault::problem:
      return ExitCode::fault;
    case Fault::judge:
      return ExitCode::fault;
    case Fault::missing:
      return ExitCode::missing;
    case Fault::interrupted:
      return ExitCode::interrupted;
  }
  return ExitCode::fault;
}

ExitCode exit_code(Verdict verdict) {
  switch (verdict) {
    case Verdict::accepted:
      return ExitCode::ok;
    case Verdict::wrong_answer:
    case Verdict::time_limit_exceeded:
    case Verdict::memory_limit_exceeded:
    case Verdict::output_limit_exceeded:
    case Verdict::run_time_error:
    case Verdict::compile_error:
      return ExitCode::not_accepted;
    case Verdict::judge_error:
      return ExitCode::fault;
  }
  return ExitCode::fault;
}

}  // namespace judge::cli
