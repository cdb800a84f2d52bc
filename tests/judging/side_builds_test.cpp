#include "judge/judging/scaling/side_builds.h"

#include <gtest/gtest.h>

#include <thread>

#include "judge/base/files.h"

namespace judge {
namespace {

bool asked_to_end(const BuildPlace& place) { return place.workplace.interrupted->load(); }

// A build that ends only when it is asked to.
int until_abandoned(const BuildPlace& place) {
  while (!asked_to_end(place)) std::this_thread::yield();
  return 7;
}

class SideBuild : public ::testing::Test {
 protected:
  TempDir folder_ = *TempDir::create("side-builds-test");
  std::atomic<bool> interrupted_{false};
  Workplace workplace_{folder_.path(), sandbox::IsolationLevel::none, &interrupted_};
  Cache cache_{folder_.path()};
  Observer observer_;
  BuildPlace place_{cache_, workplace_, observer_};
};

TEST_F(SideBuild, ComesToWhatItsWorkReturns) {
  SideBuilds builds(place_);
  auto one = builds.start([](const BuildPlace& place) { return asked_to_end(place) ? 1 : 2; });
  EXPECT_EQ(builds.await(one), 2);
}

TEST_F(SideBuild, IsAskedToEndWhenAbandonedWithoutAWordToTheCaller) {
  SideBuilds builds(place_);
  auto one = builds.start(until_abandoned);
  auto other = builds.start(until_abandoned);
  builds.abandon();
  EXPECT_EQ(builds.await(one), 7);
  EXPECT_EQ(builds.await(other), 7);
  EXPECT_FALSE(interrupted_.load());
}

TEST_F(SideBuild, IsAbandonedByCtrlCWhileAwaited) {
  SideBuilds builds(place_);
  auto one = builds.start(until_abandoned);
  interrupted_ = true;
  EXPECT_EQ(builds.await(one), 7);
}

}  // namespace
}  // namespace judge
