#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/report/report.h"
#include "tests/report/samples.h"

namespace judge::report {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(JudgementText, SaysTheVerdictFirstThenTimeAndMemoryWithLimitAndSource) {
  EXPECT_EQ(judgement_text(accepted(), array_problem(), {}),
            "✓ Accepted   largest-sum · kadane.go · go 1.19.8\n"
            "  2 of 2 cases passed\n"
            "\n"
            "  time       210 µs    of 2 s · by cgroup\n"
            "  memory     3 MiB     of 256 MiB · by cgroup\n"
            "  compile    371 ms\n");
}

TEST(JudgementText, ShowsTheFailingCaseWithItsDifferenceAndOutput) {
  EXPECT_EQ(judgement_text(wrong_answer(), array_problem(), {}),
            "✗ Wrong answer   largest-sum · kadane.go · go 1.19.8\n"
            "  1 of 3 cases passed; 1 not run after the first failure\n"
            "\n"
            "Case secret/all-negative   Wrong answer\n"
            "  input      nums = [-3,-1,-2]\n"
            "  expected   -1\n"
            "  got        0\n"
            "  stdout     best so far: 0\n"
            "\n"
            "  time       210 µs    of 2 s · by cgroup\n"
            "  memory     3 MiB     of 256 MiB · by cgroup\n"
            "  compile    371 ms\n");
}

TEST(JudgementText, SpeaksChineseInAlignedColumns) {
  TextOptions options;
  options.ui = Ui::zh;
  EXPECT_EQ(judgement_text(wrong_answer(), array_problem(), options),
            "✗ 解答错误   largest-sum · kadane.go · go 1.19.8\n"
            "  3 个用例通过了 1 个；首个失败之后的 1 个没有运行\n"
            "\n"
            "用例 secret/all-negative   解答错误\n"
            "  输入       nums = [-3,-1,-2]\n"
            "  预期       -1\n"
            "  实际       0\n"
            "  标准输出   best so far: 0\n"
            "\n"
            "  时间       210 µs    限制 2 s · 来源 cgroup\n"
            "  内存       3 MiB     限制 256 MiB · 来源 cgroup\n"
            "  编译       371 ms\n");
}

TEST(JudgementText, ShowsTheCompilersWords) {
  Judgement judgement = accepted();
  judgement.verdict = Verdict::compile_error;
  judgement.compile.ok = false;
  judgement.compile.diagnostics = "kadane.go:3:5: undefined: x\n";
  judgement.runs.clear();
  judgement.summary = {};
  EXPECT_EQ(judgement_text(judgement, array_problem(), {}),
            "✗ Compile error   largest-sum · kadane.go · go 1.19.8\n"
            "\n"
            "kadane.go:3:5: undefined: x\n"
            "\n"
            "  compile    371 ms\n");
}

TEST(JudgementText, ShowsFindingsWithTheirEventsAndLine) {
  Judgement judgement = wrong_answer();
  judgement.findings = {
      {FindingKind::lost_item, "item 7 was never consumed", {"produce 7", "end"}, 12}};
  EXPECT_THAT(
      judgement_text(judgement, array_problem(), {}),
      HasSubstr("\n! item lost (line 12)\n  item 7 was never consumed\n    produce 7\n    end\n"));
}

TEST(JudgementText, SaysInOneLineThatTheIsolationIsWeaker) {
  Judgement judgement = accepted();
  judgement.isolation.level = sandbox::IsolationLevel::basic;
  judgement.isolation.mechanisms.push_back({"cgroup-v1", false, "", ""});
  EXPECT_THAT(judgement_text(judgement, array_problem(), {}),
              HasSubstr("  isolation  basic, without cgroup-v1; see judge doctor\n"));
}

TEST(JudgementText, SaysThatAFigureWasNotMeasured) {
  Judgement judgement = accepted();
  judgement.summary.memory_max.reset();
  EXPECT_THAT(judgement_text(judgement, array_problem(), {}),
              HasSubstr("  memory     not measured\n"));
}

TEST(JudgementText, ShowsClassProblemsAsCalls) {
  Problem problem = array_problem();
  problem.signature.form = Form::class_sequence;
  Judgement judgement = wrong_answer();
  judgement.runs[1].input =
      R"({"operations":["LRUCache","put","get"],"arguments":[[2],[1,1],[1]]})";
  judgement.runs[1].expected = "[null,null,1]";
  judgement.runs[1].got = "[null,null,-1]";
  EXPECT_THAT(judgement_text(judgement, problem, {}),
              HasSubstr("    LRUCache(2)\n    put(1, 1)\n  ✗ get(1) → -1   expected 1\n"));
}

TEST(JudgementText, ListsTheCasesForTestAndShowsThePersonsOwnInFull) {
  Judgement judgement = accepted();
  judge::Run custom = run_of("custom/1", CaseGroup::custom, Verdict::accepted);
  custom.input = R"({"nums":[1]})";
  custom.expected = custom.got = "1";
  judgement.runs.push_back(custom);
  TextOptions options;
  options.detail = Detail::listed;
  const std::string text = judgement_text(judgement, array_problem(), options);
  EXPECT_THAT(text, HasSubstr("  ✓ sample/1"));
  EXPECT_THAT(
      text, HasSubstr("Case custom/1\n  input      nums = [1]\n  expected   1\n  got        1\n"));
}

TEST(JudgementText, LetsNothingHostileThrough) {
  Judgement judgement = wrong_answer();
  judge::Run& run = judgement.runs[1];
  judgement.file = hostile();
  judgement.toolchain = judgement.message = run.case_id = run.input = run.got = hostile();
  run.expected = run.message = run.difference = run.stdout_bytes = run.stderr_bytes = hostile();
  run.trace = {{3, hostile()}};
  judgement.compile.ok = false;
  judgement.compile.diagnostics = judgement.compile.message = hostile();
  judgement.findings = {{FindingKind::deadlock, hostile(), {hostile()}, 1}};
  const std::string text = judgement_text(judgement, array_problem(), {});
  EXPECT_THAT(text, Not(HasSubstr("\x1b")));
  EXPECT_THAT(text, Not(HasSubstr("\xe2\x80\xae")));
  EXPECT_THAT(text, Not(HasSubstr("\xff")));
  EXPECT_EQ(text.find('\0'), std::string::npos);
}

TEST(JudgementText, SaysTheSameWithAndWithoutColours) {
  TextOptions options;
  options.color = true;
  std::string text = judgement_text(wrong_answer(), array_problem(), options);
  EXPECT_THAT(text, StartsWith("\x1b[1;31m✗ Wrong answer\x1b[0m"));
  for (std::size_t at; (at = text.find("\x1b[")) != std::string::npos;) {
    text.erase(at, text.find('m', at) - at + 1);
  }
  EXPECT_EQ(text, judgement_text(wrong_answer(), array_problem(), {}));
}

}  // namespace
}  // namespace judge::report
