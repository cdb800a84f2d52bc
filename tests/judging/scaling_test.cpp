#include "judge/judging/scaling.h"

#include <gtest/gtest.h>

namespace judge {
namespace {

using complexity::Classification;
using complexity::Growth;
using complexity::Status;

Classification one_of(std::vector<Growth> candidates) {
  Classification found;
  found.best = candidates.front();
  found.candidates = std::move(candidates);
  found.status = found.candidates.size() == 1 ? Status::confident : Status::between;
  return found;
}

TEST(WithinTarget, IsKnownOnlyWhereAllCandidatesAgree) {
  EXPECT_EQ(within_target(one_of({Growth::linear}), "O(n)"), true);
  EXPECT_EQ(within_target(one_of({Growth::constant}), "O(n)"), true);
  EXPECT_EQ(within_target(one_of({Growth::quadratic}), "O(n log n)"), false);
  EXPECT_EQ(within_target(one_of({Growth::linear, Growth::linear_log}), "O(n)"), std::nullopt);
  EXPECT_EQ(within_target(one_of({Growth::linear, Growth::linear_log}), "O(n log n)"), true);
  EXPECT_EQ(within_target(Classification{}, "O(n)"), std::nullopt);
}

FollowUp asks(std::optional<std::string> time, std::optional<std::string> space, bool one_pass) {
  return {"asked", {}, std::move(time), std::move(space), one_pass};
}

TEST(FollowUps, AreMetWhereEveryRequirementIs) {
  Scaling scaling;
  scaling.time = one_of({Growth::linear});
  scaling.space = one_of({Growth::constant});
  const struct {
    FollowUp followup;
    std::optional<bool> met;
  } rows[] = {
      {asks("O(n)", std::nullopt, false), true},
      {asks("O(n)", "O(1)", false), true},
      {asks("O(log n)", "O(1)", false), false},
      {asks(std::nullopt, std::nullopt, true), std::nullopt},
      {asks("O(log n)", std::nullopt, true), false},
  };
  for (const auto& row : rows) {
    const auto results = decide_followups({row.followup}, scaling);
    ASSERT_EQ(results.size(), 1u);
    EXPECT_EQ(results[0].id, "asked");
    EXPECT_EQ(results[0].met, row.met) << row.followup.time.value_or("-");
    EXPECT_EQ(decide_followups({row.followup}, std::nullopt)[0].met, std::nullopt);
  }
}

}  // namespace
}  // namespace judge
