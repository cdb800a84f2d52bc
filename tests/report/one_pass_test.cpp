#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "judge/report/report.h"
#include "tests/report/samples.h"

// How reports tell whether a list was read once.
namespace judge::report {
namespace {

using complexity::OnePass;
using complexity::PassFinding;
using testing::HasSubstr;
using testing::Not;

Problem list_problem() {
  Problem problem = array_problem();
  problem.followups = {{"one-pass", {"Once?", "一遍？"}, std::nullopt, std::nullopt, true}};
  return problem;
}

Judgement judged(std::optional<OnePass> passes) {
  Judgement judgement = accepted();
  judgement.scaling.emplace();
  FollowUpResult result{"one-pass", passes ? passes->met : std::nullopt};
  result.passes = std::move(passes);
  if (result.met == false) result.unmet = {Requirement::space, Requirement::one_pass};
  judgement.followups = {result};
  return judgement;
}

const OnePass kMet{true, "at most 2 links", PassFinding::few_reads, 16384, 2};
const OnePass kMissed{false, "32 links", PassFinding::many_reads, 32, 32};
const OnePass kGrows{false, "they grow", PassFinding::more_reads, 16384, 7};
const OnePass kUnknown{std::nullopt, "it \x1b[31mdoes not", PassFinding::unknown, 0, 0};

TEST(OnePassText, SaysWhatWasSeenInBothLanguages) {
  const struct {
    OnePass passes;
    std::string en, zh;
  } rows[] = {
      {kMet, "one pass   yes: at most 2 links are read after the end, whatever n is\n",
       "一遍       是：到达末尾后最多再读 2 次 next，与 n 无关\n"},
      {kMissed, "one pass   no: 32 links are read again after the end, with n = 32\n",
       "一遍       否：到达末尾后又读了 32 次 next（n = 32）\n"},
      {kGrows, "one pass   no: links read after the end grow with n, to 7 at n = 16384\n",
       "一遍       否：到达末尾后读 next 的次数随 n 增长，n = 16384 时为 7 次\n"},
      {kUnknown, "one pass   not measured: it \\x1b[31mdoes not\n",
       "一遍       未测得: it \\x1b[31mdoes not\n"},
  };
  for (const auto& row : rows) {
    TextOptions options;
    EXPECT_THAT(judgement_text(judged(row.passes), list_problem(), options), HasSubstr(row.en));
    options.ui = Ui::zh;
    EXPECT_THAT(judgement_text(judged(row.passes), list_problem(), options), HasSubstr(row.zh));
  }
}

TEST(OnePassText, SaysWhatIsNotMet) {
  TextOptions options;
  EXPECT_THAT(judgement_text(judged(kMissed), list_problem(), options),
              HasSubstr("✗ one-pass (space, one pass)\n"));
  EXPECT_THAT(judgement_text(judged(kMet), list_problem(), options), HasSubstr("✓ one-pass\n"));
  options.ui = Ui::zh;
  EXPECT_THAT(judgement_text(judged(kMissed), list_problem(), options),
              HasSubstr("✗ one-pass (空间, 一遍)\n"));
}

TEST(OnePassText, SaysNothingWhereNobodyAsks) {
  EXPECT_THAT(judgement_text(judged(std::nullopt), list_problem(), {}), Not(HasSubstr("one pass")));
}

TEST(OnePassText, AsksNextWhatIsNotKnownToBeMet) {
  EXPECT_THAT(judgement_text(judged(kMissed), list_problem(), {}), HasSubstr("asks next  Once?"));
  EXPECT_THAT(judgement_text(judged(kUnknown), list_problem(), {}), HasSubstr("asks next  Once?"));
  EXPECT_THAT(judgement_text(judged(kMet), list_problem(), {}), Not(HasSubstr("Once?")));
}

TEST(OnePassJson, HasTheAnswerAndTheReason) {
  const auto followup = [](const Judgement& judgement) {
    return nlohmann::json::parse(judgement_json(judgement))["followups"][0];
  };
  const auto met = followup(judged(kMet));
  EXPECT_EQ(met["met"], true);
  EXPECT_EQ(met["evidence"], "measured");
  EXPECT_EQ(met["one_pass"]["met"], true);
  EXPECT_EQ(met["one_pass"]["why"], "at most 2 links");
  EXPECT_TRUE(met["unmet"].empty());
  EXPECT_EQ(followup(judged(kMissed))["unmet"], nlohmann::json({"space", "one_pass"}));
  const auto unknown = followup(judged(kUnknown));
  EXPECT_EQ(unknown["met"], nullptr);
  EXPECT_EQ(unknown["evidence"], nullptr);
  EXPECT_EQ(unknown["one_pass"]["met"], nullptr);
  EXPECT_EQ(followup(judged(std::nullopt))["one_pass"], nullptr);
}

}  // namespace
}  // namespace judge::report
