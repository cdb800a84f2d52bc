#include "sandbox/head_start.h"

#include <future>

#include "modes.h"

// What a box begins with before its config is known.
namespace judge::sandbox {
namespace {

class ABegunBox : public ::testing::Test {
 protected:
  ABegunBox() {
    { const Box first = open_box(); }
    before_ = traces();
  }
  Traces before_;
};

TEST_F(ABegunBox, IsThatOfTheFirstBoxAlone) {
  {
    HeadStart start;
    Box first = open_box();
    EXPECT_EQ(traces().helpers, before_.helpers + 1);
    EXPECT_EQ(run(first, "nop").exit_code, 0);
    Box second = open_box();
    EXPECT_EQ(traces().helpers, before_.helpers + 2);
    EXPECT_EQ(run(second, "nop").exit_code, 0);
    EXPECT_EQ(first.isolation().level, second.isolation().level);
  }
  EXPECT_EQ(traces(), before_);
}

TEST_F(ABegunBox, KeepsToTheConfigThatComesLater) {
  HeadStart start;
  BoxConfig config = box_config();
  config.mounts.at(0).inside = "/elsewhere";
  Box box = open_box(config);
  RunRequest there = request("nop");
  there.argv[0] = "/elsewhere/nop";
  EXPECT_EQ(run(box, there).exit_code, 0);
}

TEST_F(ABegunBox, ThatNoBoxTakesLeavesNothingBehind) {
  for (int i = 0; i < 20; ++i) const HeadStart start;
  EXPECT_EQ(traces(), before_);
}

TEST_F(ABegunBox, IsFollowedByWhatWaitsForTheFirstBox) {
  std::promise<std::size_t> helpers;
  HeadStart start([&helpers] { helpers.set_value(traces().helpers); });
  const Box box = open_box();
  EXPECT_EQ(helpers.get_future().get(), before_.helpers + 1);
}

TEST_F(ABegunBox, IsFollowedByTheSameWhereNoBoxOpens) {
  bool called = false;
  {
    const HeadStart start([&called] { called = true; });
  }
  EXPECT_TRUE(called);
}

}  // namespace
}  // namespace judge::sandbox
