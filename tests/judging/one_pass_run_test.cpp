#include "judge/judging/scaling/one_pass_run.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "judge/problem/loader.h"
#include "stages.h"

// Whether lists are read once, measured over the reference submissions of a problem that asks for
// it, in every language that has a harness to watch them.
namespace judge {
namespace {

class OnePassMeasured : public ::testing::TestWithParam<std::string> {
 protected:
  complexity::OnePass measured(const std::string& approach) {
    const auto file = problem_.folder / "submissions" / "accepted" / (approach + "." + GetParam());
    const auto submission = read_submission(file, "");
    EXPECT_TRUE(submission) << submission.error().message();
    const Workplace workplace{JUDGE_TEST_CACHE, sandbox::IsolationLevel::none, nullptr};
    const Cache cache(workplace.cache);
    Observer silent;
    const BuildPlace place{cache, workplace, silent};
    SideBuilds builds(place);
    OnePassRun run(problem_, *submission, builds);
    const auto found = run.run(place, std::nullopt);
    EXPECT_TRUE(found) << found.error().message();
    return found->value_or(complexity::OnePass{});
  }

  Problem problem_ =
      *load_problem(std::filesystem::path(JUDGE_PROBLEMS_DIR) / "remove-nth-from-end");
};

TEST_P(OnePassMeasured, IsSeenInTwoPointers) {
  const auto found = measured("one-pass");
  EXPECT_EQ(found.met, true) << found.why;
  EXPECT_LE(found.reads, 4u);
}

TEST_P(OnePassMeasured, IsNotWhatCountsFirst) {
  const auto found = measured("two-passes");
  EXPECT_EQ(found.met, false) << found.why;
}

// They read each link once as well: what they need is memory, and that is told by the space.
TEST_P(OnePassMeasured, IsSeenInWhatRemembersEveryNode) {
  for (const char* approach : {"index-map", "node-slice", "recursion"}) {
    const auto found = measured(approach);
    EXPECT_EQ(found.met, true) << approach << ": " << found.why;
  }
}

std::vector<std::string> languages_that_watch() {
  std::vector<std::string> extensions;
  for (const Language& language : languages()) {
    if (language.one_pass) extensions.push_back(language.extensions.front());
  }
  return extensions;
}

INSTANTIATE_TEST_SUITE_P(Toolchain, OnePassMeasured, ::testing::ValuesIn(languages_that_watch()),
                         [](const auto& named) { return named.param; });

}  // namespace
}  // namespace judge
