#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/judging/scaling/crowd.h"
#include "judge/judging/scaling/followups.h"

namespace judge {
namespace {

using complexity::Classification;
using complexity::Growth;
using complexity::Status;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

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
    std::optional<bool> once{};  // the list was read in one pass
  } rows[] = {
      {asks("O(n)", std::nullopt, false), true},
      {asks("O(n)", "O(1)", false), true},
      {asks("O(log n)", "O(1)", false), false},
      {asks(std::nullopt, std::nullopt, true), std::nullopt},
      {asks(std::nullopt, std::nullopt, true), true, true},
      {asks("O(n)", "O(1)", true), true, true},
      {asks("O(n)", "O(1)", true), false, false},
      {asks("O(n)", "O(1)", true), std::nullopt},
      {asks("O(log n)", std::nullopt, true), false, true},
  };
  for (const auto& row : rows) {
    complexity::OnePass passes;
    passes.met = row.once;
    const auto results = decide_followups({row.followup}, scaling, passes);
    ASSERT_EQ(results.size(), 1u);
    EXPECT_EQ(results[0].id, "asked");
    EXPECT_EQ(results[0].met, row.met) << row.followup.time.value_or("-");
    EXPECT_EQ(results[0].passes.has_value(), row.followup.one_pass);
    if (row.once) continue;
    EXPECT_EQ(decide_followups({row.followup}, std::nullopt, passes)[0].met, std::nullopt);
  }
}

TEST(FollowUps, SayWhichRequirementIsNotMet) {
  Scaling scaling;
  scaling.time = one_of({Growth::quadratic});
  scaling.space = one_of({Growth::linear, Growth::linear_log});
  complexity::OnePass passes;
  passes.met = false;
  const auto unmet = [&](const FollowUp& followup) {
    return decide_followups({followup}, scaling, passes)[0].unmet;
  };
  EXPECT_THAT(unmet(asks("O(n)", "O(1)", true)),
              ElementsAre(Requirement::time, Requirement::space, Requirement::one_pass));
  EXPECT_THAT(unmet(asks("O(n^2)", "O(n)", true)), ElementsAre(Requirement::one_pass));
  EXPECT_THAT(unmet(asks("O(n^2)", "O(n)", false)), IsEmpty());
  FollowUp stampede = asks(std::nullopt, std::nullopt, false);
  stampede.free_sleepers = true;
  scaling.crowd.emplace().exponent = 1.0;
  EXPECT_THAT(unmet(stampede), ElementsAre(Requirement::free_sleepers));
  EXPECT_EQ(to_string(Requirement::free_sleepers), "sleepers");  // as problem.json calls it
}

TEST(FollowUps, OfSleepersAreDecidedByHowAHandOversCostGrows) {
  FollowUp followup = asks(std::nullopt, std::nullopt, false);
  followup.free_sleepers = true;
  const struct {
    std::optional<double> exponent;
    std::optional<bool> met;
  } rows[] = {{-0.4, true}, {0.1, true}, {0.4, std::nullopt}, {0.5, false}, {1.0, false}, {}};
  for (const auto& row : rows) {
    Scaling scaling;
    scaling.crowd.emplace().exponent = row.exponent;
    EXPECT_EQ(decide_followups({followup}, scaling, std::nullopt)[0].met, row.met)
        << row.exponent.value_or(-1);
  }
  EXPECT_EQ(decide_followups({followup}, Scaling{}, std::nullopt)[0].met, std::nullopt);
}

TEST(Crowd, TellsWhatOneItemCostsFromWhatAllCost) {
  const struct {
    Growth all;
    std::optional<Growth> one;
  } rows[] = {
      {Growth::linear, Growth::constant},          {Growth::linear_log, Growth::logarithmic},
      {Growth::linear_root, Growth::root},         {Growth::quadratic, Growth::linear},
      {Growth::quadratic_log, Growth::linear_log}, {Growth::cubic, Growth::quadratic},
      {Growth::exponential, std::nullopt},         {Growth::logarithmic, std::nullopt},
  };
  for (const auto& row : rows) EXPECT_EQ(of_one_item(row.all), row.one) << to_string(row.all);
}

TEST(Crowd, TellsAnItemsCostOverTheSizesTheClassWasToldFrom) {
  Scaling scaling;
  scaling.time = one_of({Growth::linear});
  scaling.time.n_min = 100;
  scaling.time.n_max = 1000;
  for (const auto& [n, count] : {std::pair{10, 900.0}, {100, 2000.0}, {1000, 15000.0}}) {
    scaling.points.push_back({n, count, std::nullopt, 0, std::nullopt});
  }
  const auto cost = item_cost(scaling);
  ASSERT_TRUE(cost);
  EXPECT_EQ(cost->growth, Growth::constant);
  EXPECT_EQ(cost->n_min, 100);
  EXPECT_DOUBLE_EQ(cost->first, 20);
  EXPECT_EQ(cost->n_max, 1000);
  EXPECT_DOUBLE_EQ(cost->last, 15);
  EXPECT_FALSE(item_cost(Scaling{}));
}

TEST(Crowd, GoesByInstructionsOfSleepersWhereTheyWereCounted) {
  std::vector<CrowdPoint> points;
  for (const std::int64_t workers : {2, 4, 8, 16}) {
    points.push_back({workers, 10, Milliseconds(workers), {}, std::nullopt});
  }
  EXPECT_NEAR(sleepers_exponent(points).value_or(-1), 1, 1e-9);
  for (CrowdPoint& point : points) point.instructions = 5000.0;
  EXPECT_NEAR(sleepers_exponent(points).value_or(-1), 0, 1e-9);
  points.resize(2);
  EXPECT_FALSE(sleepers_exponent(points));
}

TEST(Crowd, TellsByCountsWhetherSleepersAreFree) {
  const struct {
    std::vector<double> costs;  // with 2, 4, 8, 16
    std::optional<bool> free;
  } rows[] = {
      {{1139, 1130, 1121, 1118}, true},         {{64707, 65000, 64800, 65364}, true},
      {{55515, 57000, 59500, 63573}, false},  // a little, but at every step
      {{477, 600, 850, 1310}, false},           {{1000, 1040, 1060, 1085}, std::nullopt},
      {{1000, 1300, 1000, 1200}, std::nullopt},
  };
  for (const auto& row : rows) {
    Crowd crowd;
    for (std::size_t i = 0; i < row.costs.size(); ++i) {
      crowd.sleepers.push_back({std::int64_t{2} << i, 10, {}, {}, 10 * row.costs[i]});
    }
    crowd.exponent = sleepers_exponent(crowd.sleepers);
    EXPECT_EQ(sleepers_are_free(crowd), row.free) << row.costs.back();
  }
}

TEST(Crowd, SpeaksOfItemsASecondAndShares) {
  EXPECT_DOUBLE_EQ(items_per_second({4, 100, Milliseconds(3), Milliseconds(50)}), 2000);
  EXPECT_DOUBLE_EQ(burned_share({16, Milliseconds(100), Milliseconds(5)}), 0.05);
  EXPECT_DOUBLE_EQ(burned_share({16, Milliseconds(0), Milliseconds(0)}), 0);
}

TEST(NextRung, IsTheNextBetterClassSomeApproachReaches) {
  Problem problem;
  problem.target = {"O(n)", "O(1)"};
  problem.approaches = {{"cubic", "O(n^3)", "O(1)"},
                        {"square", "O(n^2)", "O(1)"},
                        {"halves", "O(n log n)", "O(log n)"},
                        {"table", "O(n)", "O(n)"},
                        {"best", "O(n)", "O(1)"}};
  const struct {
    Growth time, space;
    std::string says;
  } rows[] = {
      {Growth::cubic, Growth::constant, "time O(n^2) 3"},
      {Growth::quadratic, Growth::linear, "time O(n log n) 2"},
      {Growth::linear_log, Growth::logarithmic, "time O(n) 1"},
      {Growth::linear, Growth::linear, "space O(1) 1"},
      {Growth::linear, Growth::constant, "-"},
      {Growth::logarithmic, Growth::constant, "-"},
  };
  for (const auto& row : rows) {
    Scaling scaling;
    scaling.time = one_of({row.time});
    scaling.space = one_of({row.space});
    const auto next = next_rung(problem, scaling);
    const std::string says = next ? next->dimension + " " +
                                        std::string(complexity::to_string(next->to)) + " " +
                                        std::to_string(next->steps)
                                  : "-";
    EXPECT_EQ(says, row.says);
  }
}

TEST(NextRung, IsUntoldWhereTheTargetIsNotKnownToBeMissed) {
  Problem problem;
  problem.target = {"O(n)", "O(1)"};
  problem.approaches = {{"best", "O(n)", "O(1)"}};
  Scaling scaling;
  scaling.time = one_of({Growth::linear, Growth::linear_log});
  EXPECT_FALSE(next_rung(problem, scaling));
  scaling.time = Classification{};
  EXPECT_FALSE(next_rung(problem, scaling));
}

}  // namespace
}  // namespace judge
