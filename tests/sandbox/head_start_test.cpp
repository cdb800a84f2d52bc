#include "sandbox/head_start.h"

#include <thread>

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
    start.run();
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
  start.run();
  BoxConfig config = box_config();
  config.mounts.at(0).inside = "/elsewhere";
  Box box = open_box(config);
  RunRequest there = request("nop");
  there.argv[0] = "/elsewhere/nop";
  EXPECT_EQ(run(box, there).exit_code, 0);
}

TEST_F(ABegunBox, ThatNoBoxTakesLeavesNothingBehind) {
  {
    HeadStart start;
    start.run();
    EXPECT_GT(traces().descriptors, before_.descriptors);
  }
  EXPECT_EQ(traces(), before_);
}

TEST_F(ABegunBox, IsWaitedForByABoxThatOpensMeanwhile) {
  {
    HeadStart start;
    std::thread beside([&start] { start.run(); });
    Box box = open_box();
    EXPECT_EQ(traces().helpers, before_.helpers + 1);
    EXPECT_EQ(run(box, "nop").exit_code, 0);
    beside.join();
  }
  EXPECT_EQ(traces(), before_);
}

}  // namespace
}  // namespace judge::sandbox
