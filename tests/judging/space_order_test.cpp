#include "judge/judging/scaling/space_order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <span>

namespace judge {
namespace {

using std::chrono::milliseconds;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::vector<std::int64_t> kLong{1, 8, 9, 32, 46, 66, 94, 133, 189, 268, 379, 536};

TEST(SpaceOrder, AsksEverySizeOfAShortLadder) {
  const std::vector<std::int64_t> sizes{1, 2, 3, 17, 18, 19};
  EXPECT_EQ(worth_asking(sizes), sizes);
  EXPECT_EQ(order_of(sizes, {}).coarse, sizes);
  EXPECT_THAT(order_of(sizes, {}).between, IsEmpty());
}

TEST(SpaceOrder, LeavesOutWhatIsNearOrTiny) {
  EXPECT_THAT(worth_asking(kLong), ElementsAre(1, 8, 32, 46, 66, 94, 133, 189, 268, 379, 536));
  EXPECT_THAT(worth_asking(std::vector<std::int64_t>{1, 15, 16, 65536}), ElementsAre(16, 65536));
  EXPECT_THAT(worth_asking(std::vector<std::int64_t>{}), IsEmpty());
}

TEST(SpaceOrder, BeginsWithLargeSizesThatAreFarApart) {
  const SpaceOrder order = order_of(worth_asking(kLong), {});
  EXPECT_THAT(order.coarse, ElementsAre(8, 32, 66, 133, 268, 536));
  EXPECT_THAT(order.between, ElementsAre(379, 189, 94, 46, 1));
}

TEST(SpaceOrder, DoesNotAskWhatIsTold) {
  const SpaceTimes told{{94, milliseconds(1)}, {189, milliseconds(1)}, {379, milliseconds(1)}};
  const SpaceOrder order = order_of(worth_asking(kLong), told);
  EXPECT_THAT(order.coarse, ElementsAre(8, 46));
  EXPECT_THAT(order.between, ElementsAre(536, 268, 133, 66, 32, 1));
}

TEST(AskedBeside, IsTheLargestSizeIfNoneNearItWasTold) {
  const auto sizes = std::span(kLong).first(10);  // to 268
  EXPECT_THAT(asked_beside(sizes, {{133, milliseconds(1)}}, true), ElementsAre(268));
  EXPECT_THAT(asked_beside(sizes, {{189, milliseconds(1)}}, true), IsEmpty());
  EXPECT_THAT(asked_beside(sizes.first(4), {}, false), ElementsAre(32));
  EXPECT_THAT(asked_beside(sizes.first(1), {}, false), IsEmpty());
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
      {50, Nanoseconds(6'250'000)}, {100, milliseconds(25)}, {200, milliseconds(100)}};
  EXPECT_NEAR(static_cast<double>(foresee(400, quadratic).count()), 4e8, 1e5);
  const SpaceTimes slower{{100, milliseconds(90)}, {200, milliseconds(100)}};
  EXPECT_NEAR(static_cast<double>(foresee(400, slower).count()), 1.41e8, 1e6);
  const SpaceTimes by_chance{{100, milliseconds(1)}, {200, milliseconds(100)}};
  EXPECT_NEAR(static_cast<double>(foresee(400, by_chance).count()), 8e8, 1e5);
  EXPECT_EQ(foresee(std::int64_t{1} << 60, by_chance), Nanoseconds::max());
}

TEST(Foreseeing, ExpectsAnExponentialAmongSmallSizes) {
  const SpaceTimes doubling{{8, milliseconds(20)}, {10, milliseconds(80)}};
  EXPECT_NEAR(static_cast<double>(foresee(12, doubling).count()), 3.2e8, 1e5);
  const SpaceTimes larger{{80, milliseconds(20)}, {100, milliseconds(80)}};
  EXPECT_NEAR(static_cast<double>(foresee(120, larger).count()), 1.38e8, 1e6);
  const SpaceTimes falling{{8, milliseconds(80)}, {10, milliseconds(40)}};
  EXPECT_LT(foresee(12, falling), milliseconds(50));
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
  EXPECT_EQ(foresee(400, {{100, milliseconds(2)}, {200, milliseconds(19)}}), Nanoseconds(0));
}

}  // namespace
}  // namespace judge
