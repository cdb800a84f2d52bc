#include "judge/judging/scaling/one_pass_run.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "judge/base/files.h"
#include "judge/problem/loader.h"
#include "test_place.h"

// Whether lists are read once, measured over the reference submissions of a problem that asks for
// it, in every language that has a harness to watch them.
namespace judge {
namespace {

class ListProblem {
 public:
  std::optional<complexity::OnePass> measured(const std::filesystem::path& file) {
    const auto submission = read_submission(file, "");
    EXPECT_TRUE(submission) << submission.error().message();
    const TestPlace test;
    SideBuilds builds(test.place);
    OnePassRun run(problem, *submission, builds);
    const auto found = run.run(test.place, std::nullopt);
    EXPECT_TRUE(found) << found.error().message();
    return *found;
  }
  std::filesystem::path accepted(const std::string& name) const {
    return problem.folder / "submissions" / "accepted" / name;
  }

  Problem problem =
      *load_problem(std::filesystem::path(JUDGE_PROBLEMS_DIR) / "remove-nth-from-end");
};

class OnePassMeasured : public ::testing::TestWithParam<std::string> {
 protected:
  // Every reference submission of the approach, in the language.
  void expect(const std::string& approach, bool met) {
    int seen = 0;
    for (const ReferenceSubmission& one : lists_.problem.submissions) {
      const bool wanted = one.expected == Verdict::accepted && one.approach == approach &&
                          one.file.extension() == "." + GetParam();
      if (!wanted) continue;
      ++seen;
      const auto found = lists_.measured(one.file);
      ASSERT_TRUE(found);
      EXPECT_EQ(found->met, met) << one.file.filename() << ": " << found->why;
      if (met) {
        EXPECT_LE(found->reads, 4u) << one.file.filename();
      }
    }
    EXPECT_GT(seen, 0);
  }

  ListProblem lists_;
};

TEST_P(OnePassMeasured, IsSeenInTwoPointers) { expect("one-pass", true); }

TEST_P(OnePassMeasured, IsNotWhatCountsFirst) { expect("two-passes", false); }

// They read each link once as well: what they need is memory, and that is told by the space.
TEST_P(OnePassMeasured, IsSeenInWhatRemembersEveryNode) {
  for (const char* approach : {"index-map", "node-slice", "recursion"}) expect(approach, true);
}

// Ways to write it that a watch could overlook: pointers to links, nodes copied whole, types of
// one's own, code that is moved into other classes.
TEST(OnePassRun, KnowsOtherWaysToWalk) {
  ListProblem lists;
  for (const bool once : {true, false}) {
    const std::filesystem::path folder = JUDGE_TEST_LISTS;
    for (const auto& file :
         std::filesystem::directory_iterator(folder / (once ? "once" : "twice"))) {
      const auto found = lists.measured(file.path());
      ASSERT_TRUE(found);
      EXPECT_EQ(found->met, once) << file.path() << ": " << found->why;
    }
  }
}

TEST(OnePassRun, IsNotMadeWhereNobodyAsks) {
  ListProblem lists;
  lists.problem.followups.clear();
  EXPECT_FALSE(lists.measured(lists.accepted("one-pass.c")));
}

// Two passes that hide from the watch, or speak in its place.
TEST(OnePassRun, IsLeftOpenByWhatHidesOrForges) {
  const std::string two_passes =
      "struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {\n"
      "  int length = 0;\n"
      "  for (struct ListNode* p = head; p; p = p->next) length++;\n"
      "  struct ListNode dummy = {0, head}, *at = &dummy;\n"
      "  for (int i = length - n; i > 0; i--) at = at->next;\n"
      "  at->next = at->next->next;\n"
      "  FORGE\n"
      "  return dummy.next;\n"
      "}\n";
  const struct {
    std::string head, why;
  } rows[] = {
      {"#define FORGE\n__attribute__((no_sanitize(\"thread\")))\n",
       "with n = 8 the end was never seen to be read"},
      {"#define FORGE static int calls; struct __attribute__((packed)) { int length; char kind; "
       "int sequence; char end; long reads; } said = {14, 9, ++calls, 1, 0}; for (int fd = 5; fd < "
       "1024; fd++) if (write(fd, &said, sizeof said) < 0) continue;\n",
       "with n = 8 it does not answer while its reads are watched"},
  };
  TempDir folder = *TempDir::create("one-pass-test");
  ListProblem lists;
  for (const auto& row : rows) {
    std::ofstream(folder.path() / "a.c") << row.head << two_passes;
    const auto found = lists.measured(folder.path() / "a.c");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->met, std::nullopt);
    EXPECT_EQ(found->why, row.why);
  }
}

INSTANTIATE_TEST_SUITE_P(Toolchain, OnePassMeasured,
                         ::testing::ValuesIn(extensions_of_languages_with(&Language::one_pass)),
                         [](const auto& named) { return named.param; });

}  // namespace
}  // namespace judge
