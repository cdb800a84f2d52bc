#include "judge/report/certainty.h"

#include <gtest/gtest.h>

namespace judge::report {
namespace {

using complexity::Doubt;
using complexity::Growth;
using complexity::Status;

TEST(Certainty, IsSaidInBothLanguages) {
  const std::vector<Growth> one{Growth::linear};
  const std::vector<Growth> two{Growth::linear, Growth::linear_log};
  const struct {
    Status status;
    Doubt doubt;
    std::vector<Growth> candidates;
    std::string en, zh;
  } rows[] = {
      {Status::confident, Doubt::none, one, "confident", "可信"},
      {Status::between, Doubt::none, two, "between O(n) and O(n log n)",
       "介于 O(n) 与 O(n log n) 之间"},
      {Status::inconclusive, Doubt::not_measured, {}, "not measured", "未测得"},
      {Status::inconclusive,
       Doubt::too_few_sizes,
       {},
       "inconclusive: too few sizes were measured",
       "无法判断：测得的规模太少"},
      {Status::inconclusive,
       Doubt::too_short,
       {},
       "inconclusive: the calls are too short for the clock",
       "无法判断：调用时间太短，无法计时"},
      {Status::inconclusive,
       Doubt::no_fit,
       {},
       "inconclusive: the cost follows none of the known classes",
       "无法判断：不符合任何已知的级别"},
      {Status::inconclusive, Doubt::several_fit, two,
       "inconclusive: anything from O(n) to O(n log n) fits",
       "无法判断：从 O(n) 到 O(n log n) 都说得通"},
      {Status::inconclusive, Doubt::clock_disagrees, two,
       "inconclusive: counted O(n), but its CPU time grows like O(n log n)",
       "无法判断：计数为 O(n)，但 CPU 时间按 O(n log n) 增长"},
      {Status::between,
       Doubt::exponential_or_worse,
       {Growth::exponential, Growth::factorial},
       "exponential or worse",
       "指数级或更差"},
  };
  for (const auto& row : rows) {
    complexity::Classification found;
    found.status = row.status;
    found.doubt = row.doubt;
    found.candidates = row.candidates;
    EXPECT_EQ(certainty_text(found, Ui::en), row.en);
    EXPECT_EQ(certainty_text(found, Ui::zh), row.zh);
  }
}

TEST(Runs, AreSaidInWholeMultiplesAndPartsWhereTheyNearlyAre) {
  const struct {
    double factor;
    Growth growth;
    std::string says;
  } rows[] = {
      {1.01, Growth::quadratic, "n^2"},     {0.498, Growth::quadratic, "n^2/2"},
      {0.1667, Growth::cubic, "n^3/6"},     {3, Growth::linear_log, "3 n log n"},
      {2.6, Growth::linear, "2.6 n"},       {0.375, Growth::linear, "0.38 n"},
      {0.0001, Growth::linear, "0.0001 n"},
  };
  for (const auto& row : rows) EXPECT_EQ(runs_text({7, row.growth, row.factor}), row.says);
}

}  // namespace
}  // namespace judge::report
