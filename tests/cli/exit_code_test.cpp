#include "judge/cli/exit_code.h"

#include <gtest/gtest.h>

namespace judge::cli {
namespace {

TEST(ExitCode, FollowsTheContractForEveryVerdict) {
  EXPECT_EQ(exit_code(Verdict::accepted), ExitCode::ok);
  EXPECT_EQ(exit_code(Verdict::judge_error), ExitCode::fault);
  for (const Verdict verdict :
       {Verdict::wrong_answer, Verdict::time_limit_exceeded, Verdict::memory_limit_exceeded,
        Verdict::output_limit_exceeded, Verdict::run_time_error, Verdict::compile_error}) {
    EXPECT_EQ(static_cast<int>(exit_code(verdict)), 1) << to_string(verdict);
  }
}

TEST(ExitCode, TellsWhoseFaultAnErrorIs) {
  EXPECT_EQ(static_cast<int>(exit_code(Fault::usage)), 2);
  EXPECT_EQ(static_cast<int>(exit_code(Fault::problem)), 3);
  EXPECT_EQ(static_cast<int>(exit_code(Fault::judge)), 3);
  EXPECT_EQ(static_cast<int>(exit_code(Fault::missing)), 4);
  EXPECT_EQ(static_cast<int>(exit_code(Fault::interrupted)), 130);
}

}  // namespace
}  // namespace judge::cli
