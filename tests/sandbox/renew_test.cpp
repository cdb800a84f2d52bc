#include "modes.h"

// Level "fresh": the same box, but nothing of what was in it.
namespace judge::sandbox {
namespace {

// Root without user namespaces has no renewable boxes.
class RenewedBox : public ::testing::Test {
 protected:
  RenewedBox() : box_(open_box(renewable())) {}
  static BoxConfig renewable() {
    BoxConfig config = box_config();
    config.renewable = true;
    return config;
  }
  void renew() {
    const auto renewed = box_.renew();
    ASSERT_TRUE(renewed) << renewed.error().message();
    EXPECT_TRUE(box_.reusable());
    EXPECT_EQ(run(box_, "nop").exit_code, 0);
  }
  Box box_;
};

TEST_F(RenewedBox, HasAnEmptyWorkFolder) {
  ASSERT_TRUE(box_.put_file("folder/file", "left over"));
  ASSERT_TRUE(box_.take_file("folder/file", 100));
  renew();
  EXPECT_FALSE(box_.take_file("folder/file", 100));
  EXPECT_FALSE(box_.take_tree("folder", 100));
  ASSERT_TRUE(box_.put_file("folder/file", "new"));
  EXPECT_EQ(box_.take_file("folder/file", 100).value(), "new");
}

TEST_F(RenewedBox, IsReusableAgainAfterAnOrphan) {
  EXPECT_GT(run(box_, "daemon").orphans, 0);
  EXPECT_FALSE(box_.reusable());
  renew();
}

TEST_F(RenewedBox, IsReusableAgainAfterALimit) {
  RunRequest spin = request("spin");
  spin.limits.cpu = std::chrono::milliseconds(20);
  EXPECT_EQ(run(box_, spin).limit, LimitKind::cpu);
  EXPECT_FALSE(box_.reusable());
  renew();
}

TEST_F(RenewedBox, OutlivesAProgramThatKillsAllItCanSee) {
  run(box_, "kill_all");
  renew();
  run(box_, "kill_all");
  renew();
}

TEST_F(RenewedBox, IsRefusedWhileAProgramRuns) {
  auto process = box_.start(request("sleep"));
  ASSERT_TRUE(process);
  EXPECT_FALSE(box_.renew());
  process->kill();
  ASSERT_TRUE(process->wait());
  renew();
}

TEST_F(RenewedBox, LeavesNothingBehindHoweverOften) {
  renew();
  const Traces before = traces();
  for (int i = 0; i < 100; ++i) renew();
  EXPECT_EQ(traces(), before);
}

TEST_F(RenewedBox, LimitsAndMeasuresAsANewOne) {
  renew();
  const RunResult result = run(box_, "memory", {"heap", "400"});
  EXPECT_EQ(result.limit, LimitKind::memory);
  const RunResult small = [&] {
    Box fresh = open_box(renewable());
    EXPECT_TRUE(fresh.renew());
    return run(fresh, "nop");
  }();
  ASSERT_TRUE(small.usage.cpu);
  EXPECT_LT(small.usage.cpu->value, std::chrono::seconds(1));
}

TEST(ABoxNotOpenedRenewable, CannotBeRenewed) {
  Box box = open_box();
  EXPECT_FALSE(box.renew());
  EXPECT_TRUE(box.reusable());
  EXPECT_EQ(run(box, "nop").exit_code, 0);
}

}  // namespace
}  // namespace judge::sandbox
