#include "judge/judging/scaling/space_order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <span>

namespace judge {
namespace {

using std::chrono::milliseconds;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::vector<std::int64_t> kLadder{1, 8, 9, 32, 46, 66, 94, 133, 189, 268, 379, 536};

TEST(SpaceOrder, AsksEverySizeOfAShortLadder) {
  const std::vector<std::int64_t> sizes{1, 2, 3, 17, 18, 19};
  EXPECT_EQ(worth_asking(sizes, false), sizes);
  EXPECT_EQ(order_of(sizes, {}, false).coarse, sizes);
  EXPECT_THAT(order_of(sizes, {}, false).between, IsEmpty());
}

TEST(SpaceOrder, LeavesOutWhatIsNearOrTiny) {
  EXPECT_THAT(worth_asking(kLadder, true),
              ElementsAre(1, 8, 32, 46, 66, 94, 133, 189, 268, 379, 536));
  EXPECT_THAT(worth_asking(std::vector<std::int64_t>{1, 7, 8, 9, 10}, true),
              ElementsAre(1, 7, 8, 9, 10));
  EXPECT_THAT(worth_asking(std::vector<std::int64_t>{}, true), IsEmpty());
}

// As many as a busy machine has the time for as well.
TEST(SpaceOrder, AsksTheDoublingSizesOfALongLadderAndTheLargest) {
  const std::vector<std::int64_t> ladder{8,   16,  33,   47,   67,   95,   135,  191,  271,
                                         384, 544, 1089, 2180, 3083, 4361, 6168, 8723, 12337};
  EXPECT_THAT(doubling(ladder), ElementsAre(8, 16, 33, 67, 135, 271, 544, 1089, 2180, 4361, 8723));
  const std::vector<std::int64_t> worth = worth_asking(ladder, true);
  EXPECT_THAT(worth, ElementsAre(8, 16, 33, 67, 135, 271, 544, 1089, 2180, 4361, 8723, 12337));
  EXPECT_THAT(order_of(worth, {{8723, milliseconds(1)}}, true).coarse,
              ElementsAre(8, 16, 33, 67, 135, 271, 544, 1089, 2180, 4361, 12337));
  EXPECT_THAT(worth_asking(std::vector<std::int64_t>{1, 8, 16, 65536}, true),
              ElementsAre(16, 65536));
}

TEST(SpaceOrder, AsksMoreOfALongLadderWhereThatTakesNoTime) {
  const std::vector<std::int64_t> ladder{1024, 1449, 2050, 2900, 4102, 5802};
  EXPECT_EQ(worth_asking(ladder, false), ladder);
  EXPECT_THAT(order_of(ladder, {}, false).coarse, ElementsAre(1449, 2900, 5802));
  EXPECT_THAT(worth_asking(ladder, true), ElementsAre(1024, 2050, 4102, 5802));
  EXPECT_TRUE(is_dear({{16, milliseconds(10)}, {33, milliseconds(60)}}));
  EXPECT_FALSE(is_dear({{16, milliseconds(1)}, {16384, milliseconds(60)}}));
}

TEST(SpaceOrder, BeginsWithLargeSizesThatAreFarApart) {
  const SpaceOrder order = order_of(worth_asking(kLadder, true), {}, true);
  EXPECT_THAT(order.coarse, ElementsAre(8, 32, 66, 133, 268, 536));
  EXPECT_THAT(order.between, ElementsAre(379, 189, 94, 46, 1));
}

TEST(SpaceOrder, DoesNotAskWhatIsTold) {
  const SpaceTimes told{{94, milliseconds(1)}, {189, milliseconds(1)}, {379, milliseconds(1)}};
  const SpaceOrder order = order_of(worth_asking(kLadder, true), told, true);
  EXPECT_THAT(order.coarse, ElementsAre(8, 46));
  EXPECT_THAT(order.between, ElementsAre(536, 268, 133, 66, 32, 1));
}

TEST(AskedBeside, IsTheLargestOfTheDoublingSizesThatWasNotTold) {
  const auto ladder = std::span(kLadder).first(11);  // to 379
  EXPECT_THAT(asked_beside(ladder, {{133, milliseconds(1)}}, true), ElementsAre(268));
  EXPECT_THAT(asked_beside(ladder, {{268, milliseconds(1)}}, true), ElementsAre(133));
  EXPECT_THAT(asked_beside(ladder.first(4), {}, false), ElementsAre(32));
  EXPECT_THAT(asked_beside(ladder.first(1), {}, false), IsEmpty());
  EXPECT_THAT(asked_beside({}, {}, true), IsEmpty());
}

TEST(AskedBeside, IsAllOfALadderThatMayEndHere) {
  const std::vector<std::int64_t> sizes{5, 6, 7, 8, 9};
  const SpaceTimes told{{8, milliseconds(40)}};
  EXPECT_THAT(asked_beside(sizes, told, true), ElementsAre(9, 7, 6, 5));
  EXPECT_THAT(asked_beside(sizes, told, false), IsEmpty());
}

TEST(Foreseeing, GoesOnAsTheLargestDid) {
  const SpaceTimes quadratic{
      {50, milliseconds(100)}, {100, milliseconds(400)}, {200, milliseconds(1600)}};
  EXPECT_NEAR(static_cast<double>(foresee(400, quadratic).count()), 6.4e9, 1e6);
  const SpaceTimes slower{{100, milliseconds(90)}, {200, milliseconds(100)}};
  EXPECT_NEAR(static_cast<double>(foresee(400, slower).count()), 1.41e8, 1e6);
  const SpaceTimes by_chance{{100, milliseconds(1)}, {200, milliseconds(5000)}};
  EXPECT_NEAR(static_cast<double>(foresee(400, by_chance).count()), 4e10, 1e6);
  EXPECT_EQ(foresee(std::int64_t{1} << 60, by_chance), Nanoseconds::max());
}

// Where next to nothing is allocated nobody looks.
TEST(Foreseeing, DoesNotTakeTheFirstLooksForGrowth) {
  const SpaceTimes told{{16, milliseconds(10)}, {33, milliseconds(58)}, {67, milliseconds(120)}};
  EXPECT_LT(foresee(544, told), milliseconds(500));
}

// Beside other work one call of a size took twice as long as those of half and of a fourth of it.
TEST(Foreseeing, IsNotLedAstrayByOneCall) {
  const SpaceTimes told{{22, milliseconds(56)},
                        {33, milliseconds(57)},
                        {47, milliseconds(52)},
                        {67, milliseconds(58)},
                        {95, milliseconds(114)}};
  EXPECT_LT(foresee(770, told), milliseconds(500));
}

TEST(Foreseeing, IsOnlyDoneFromCallsThatAreLongEnough) {
  EXPECT_EQ(foresee(400, {}), Nanoseconds(0));
  EXPECT_EQ(foresee(400, {{200, milliseconds(100)}}), Nanoseconds(0));
  EXPECT_EQ(foresee(400, {{100, milliseconds(2)}, {200, milliseconds(99)}}), Nanoseconds(0));
}

}  // namespace
}  // namespace judge
