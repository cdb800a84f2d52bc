#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "judge/base/json.h"
#include "judge/report/report.h"
#include "tests/report/samples.h"

namespace judge::report {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(JudgementJson, HasTheFieldsOfTheContract) {
  const Json json = Json::parse(judgement_json(wrong_answer()));
  for (const char* key :
       {"schema", "problem", "file", "language", "toolchain", "verdict", "compile", "cases",
        "summary", "complexity", "followups", "findings", "isolation"}) {
    EXPECT_TRUE(json.contains(key)) << key;
  }
  EXPECT_EQ(json["schema"], "judge.report/1");
  EXPECT_EQ(json["verdict"], "wrong_answer");
  EXPECT_EQ(json["compile"]["wall_ms"], 371.2);
  EXPECT_EQ(json["complexity"], nullptr);
  EXPECT_EQ(json["followups"], Json::array());
  EXPECT_EQ(json["summary"]["cpu_ms_max"], 0.21);
  EXPECT_EQ(json["isolation"]["mechanisms"], (Json{"user-ns", "seccomp"}));
  EXPECT_EQ(json["cases"][1]["got"], "0");
}

TEST(JudgementJson, SaysNullForWhatIsNotKnown) {
  Judgement judgement = wrong_answer();
  judgement.runs[1].usage = {};
  judgement.summary.cpu_max.reset();
  const Json json = Json::parse(judgement_json(judgement));
  EXPECT_EQ(json["cases"][1]["cpu_ms"], nullptr);
  EXPECT_EQ(json["cases"][1]["memory_bytes"], nullptr);
  EXPECT_EQ(json["cases"][2]["verdict"], nullptr);
  EXPECT_EQ(json["summary"]["cpu_ms_max"], nullptr);
}

TEST(JudgementJson, ShowsTheAnswersOfTheFirstFailingSecretCaseOnly) {
  Judgement judgement = wrong_answer();
  judge::Run second = judgement.runs[1];
  second.case_id = "secret/again";
  judgement.runs.push_back(second);
  const Json json = Json::parse(judgement_json(judgement));
  EXPECT_EQ(json["cases"][1]["expected"], "-1");
  EXPECT_EQ(json["cases"][3]["expected"], nullptr);
  EXPECT_EQ(json["cases"][3]["input"], nullptr);
}

TEST(JudgementJson, IsValidWhateverTheSubmissionPrints) {
  Judgement judgement = wrong_answer();
  judgement.runs[1].stdout_bytes = hostile();
  judgement.compile.diagnostics = hostile();
  judgement.file = hostile();
  const Json json = Json::parse(judgement_json(judgement));
  EXPECT_THAT(json["cases"][1]["stdout"].get<std::string>(), HasSubstr("c\xef\xbf\xbd"));
}

VerificationRow row(std::string problem, Verdict expected, Verdict actual) {
  VerificationRow result;
  result.language = "go";
  result.verification.problem = std::move(problem);
  result.verification.submission.expected = expected;
  result.verification.submission.file = "problems/x/submissions/accepted/k.go";
  result.verification.actual = actual;
  result.verification.wall = Nanoseconds(1'500'000'000);
  return result;
}

std::vector<VerificationRow> rows() {
  std::vector<VerificationRow> result = {
      row("one", Verdict::accepted, Verdict::accepted),
      row("one", Verdict::wrong_answer, Verdict::accepted),
      row("two", Verdict::accepted, Verdict::judge_error),
      row("two", Verdict::accepted, Verdict::accepted),
  };
  result[1].verification.message = hostile();
  result[2].error = Error{Fault::problem, "generator.py", "an input", "nothing", ""};
  result[3].skipped = "no toolchain for go";
  return result;
}

TEST(VerificationJunit, CountsAndNamesEveryOutcome) {
  const std::string xml = verification_junit(rows());
  EXPECT_THAT(xml, HasSubstr("<testsuites name=\"judge verify\" tests=\"4\" failures=\"1\" "
                             "errors=\"1\" skipped=\"1\""));
  EXPECT_THAT(xml, HasSubstr("<failure message=\"expected wrong_answer, got accepted\">"));
  EXPECT_THAT(xml, HasSubstr("<skipped message=\"no toolchain for go\"/>"));
  EXPECT_THAT(xml, HasSubstr("generator.py: expected an input, got nothing"));
  EXPECT_THAT(xml, Not(HasSubstr("\x1b")));
}

TEST(VerificationJson, CountsWhatDoesNotMatch) {
  const Json json = Json::parse(verification_json(rows()));
  EXPECT_EQ(json["summary"],
            (Json{{"as_expected", 1}, {"mismatched", 1}, {"skipped", 1}, {"errors", 1}}));
  EXPECT_EQ(json["submissions"][2]["actual"], nullptr);
}

TEST(VerificationText, ShowsATableAndWhatDoesNotMatch) {
  const std::string text = verification_text(rows(), {});
  EXPECT_THAT(text, HasSubstr("one          1/2"));
  EXPECT_THAT(text, HasSubstr("✗ one  wrong_answer/k.go  expected wrong_answer, got accepted"));
  EXPECT_THAT(text, HasSubstr("1 of 3 as expected"));
  EXPECT_THAT(text, HasSubstr("; 1 skipped"));
  EXPECT_THAT(text, Not(HasSubstr("\x1b")));
}

}  // namespace
}  // namespace judge::report
