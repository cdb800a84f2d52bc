#include "sandbox/proc_text.h"

#include <gtest/gtest.h>

namespace judge::sandbox {
namespace {

TEST(NumberAfter, FindsAKeyAtTheStartOfALine) {
  constexpr const char* kText = "oom_kill_disable 0\nunder_oom 1\noom_kill 12\nVmRSS:\t  34 kB\n";
  EXPECT_EQ(number_after(kText, "oom_kill"), 12U);
  EXPECT_EQ(number_after(kText, "VmRSS:"), 34U);
  EXPECT_EQ(number_after(kText, "kill"), std::nullopt);
  EXPECT_EQ(number_after("17\n", ""), 17U);
  EXPECT_EQ(number_after("max\n", ""), std::nullopt);
  EXPECT_EQ(number_after("", ""), std::nullopt);
  EXPECT_EQ(number_after("Pid:\t-1\n", "Pid:"), std::nullopt);
}

TEST(HasWord, MatchesWholeWords) {
  EXPECT_TRUE(has_word("cpu memory pids\n", "memory"));
  EXPECT_TRUE(has_word("cpuset cpu", "cpu"));
  EXPECT_TRUE(has_word("memory", "memory"));
  EXPECT_FALSE(has_word("cpuset hugetlb", "cpu"));
  EXPECT_FALSE(has_word("", "memory"));
}

TEST(ReadProc, IsEmptyForWhatIsNotThere) {
  EXPECT_EQ(read_proc("/proc/no-such-file"), "");
  EXPECT_NE(read_proc("/proc/self/status"), "");
}

}  // namespace
}  // namespace judge::sandbox
