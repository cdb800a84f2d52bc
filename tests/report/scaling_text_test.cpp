#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

#include "judge/report/report.h"
#include "tests/report/samples.h"

// What a report says of how a submission scales.
namespace judge::report {
namespace {

using complexity::Classification;
using complexity::Doubt;
using complexity::Growth;
using complexity::Status;
using testing::HasSubstr;
using testing::Not;

Classification told(Growth growth) {
  return {Status::confident, Doubt::none, growth, {growth}, 1.0, 16, 4096};
}

Classification doubted(Doubt doubt) {
  return {Status::inconclusive, doubt, std::nullopt, {Growth::linear, Growth::cubic}, 1.5, 16, 64};
}

// Everything a report can say of it.
Judgement measured() {
  Judgement judgement = accepted();
  judgement.target = {"O(n)", "O(1)"};
  Scaling& scaling = judgement.scaling.emplace();
  scaling.time = told(Growth::linear_log);
  scaling.space = told(Growth::linear);
  for (std::int64_t n = 16; n <= 4096; n *= 2) {
    const auto count = static_cast<double>(10 * n);
    scaling.points.push_back({n, count, 8, 16, Nanoseconds(100 * n)});
  }
  scaling.unit = "instructions";
  scaling.not_counted = {"there is no counter", "没有计数器"};
  scaling.why = {"at n = 8192: it crashed", "n = 8192 时：它崩溃了"};
  scaling.space_why = {"at n = 4096: it crashed", "n = 4096 时：它崩溃了"};
  scaling.reference = ReferenceTime{4096, Nanoseconds(2000), Nanoseconds(1000)};
  scaling.next = NextRung{"space", Growth::linear, Growth::constant, 2};
  scaling.busiest_line = complexity::BusiestLine{7, Growth::linear, 2};
  Crowd& crowd = scaling.crowd.emplace();
  crowd.gain = {{1, 64, Milliseconds(1), Milliseconds(64)},
                {16, 64, Milliseconds(1), Milliseconds(4)}};
  crowd.sleepers = crowd.gain;
  crowd.exponent = 0.1;
  crowd.blocked = BlockedTime{16, Milliseconds(80), Milliseconds(1)};
  judgement.findings.push_back(
      {FindingKind::timing_mismatch, "the clock disagrees", {}, std::nullopt, "计时不符"});
  return judgement;
}

// Two words of English, side by side.
bool has_english(const std::string& text) {
  return std::regex_search(text, std::regex("[a-z]{2,}[ ,:]+[a-z]{2,}"));
}

// Without the heading, which has names.
std::string body(const Judgement& judgement, Ui ui) {
  TextOptions options;
  options.ui = ui;
  const std::string text = judgement_text(judgement, array_problem(), options);
  return text.substr(text.find('\n'));
}

TEST(ScalingText, HasNoEnglishInChinese) {
  EXPECT_TRUE(has_english(body(measured(), Ui::en)));
  EXPECT_FALSE(has_english(body(measured(), Ui::zh))) << body(measured(), Ui::zh);
  for (const Doubt doubt :
       {Doubt::not_measured, Doubt::too_few_sizes, Doubt::no_fit, Doubt::several_fit,
        Doubt::too_short, Doubt::clock_disagrees, Doubt::exponential_or_worse}) {
    Judgement judgement = measured();
    judgement.scaling->time = judgement.scaling->space = doubted(doubt);
    EXPECT_FALSE(has_english(body(judgement, Ui::zh))) << body(judgement, Ui::zh);
  }
  Judgement unmeasured = accepted();
  unmeasured.scaling_why_not = {"there are no inputs", "没有输入"};
  EXPECT_TRUE(has_english(body(unmeasured, Ui::en)));
  EXPECT_FALSE(has_english(body(unmeasured, Ui::zh))) << body(unmeasured, Ui::zh);
}

TEST(ScalingText, TellsWhatOneItemCostsAndWhyTheSpaceOfThreadsIsNot) {
  Judgement judgement = measured();
  judgement.scaling->time = told(Growth::linear);
  EXPECT_THAT(body(judgement, Ui::en),
              HasSubstr("one item: O(1), 10 → 10 instructions from n = 16 to 4096\n"));
  EXPECT_THAT(body(judgement, Ui::en), Not(HasSubstr("only what one call in one thread")));
  judgement.scaling->space = doubted(Doubt::not_measured);
  EXPECT_THAT(body(judgement, Ui::en), HasSubstr("only what one call in one thread needs"));
  judgement.scaling->time = {Status::between,
                             Doubt::none,
                             Growth::linear,
                             {Growth::linear, Growth::linear_log},
                             1.0,
                             16,
                             4096};
  EXPECT_THAT(body(judgement, Ui::en), HasSubstr("one item: O(1)?, 10"));
}

TEST(ScalingText, TellsWhatStoppedIt) {
  const std::string text = body(measured(), Ui::en);
  EXPECT_THAT(text, HasSubstr("stopped early: at n = 8192: it crashed\n"));
  EXPECT_THAT(text, HasSubstr("measuring space stopped early: at n = 4096: it crashed\n"));
}

}  // namespace
}  // namespace judge::report
