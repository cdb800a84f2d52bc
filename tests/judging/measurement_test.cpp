#include "judge/judging/scaling/measurement.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "judge/base/files.h"
#include "judge/judging/scaling/crowd.h"
#include "judge/judging/scaling/stopped.h"
#include "judge/problem/loader.h"
#include "stages.h"

// How submissions scale, measured with real boxes and C's toolchain.
namespace judge {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
namespace fs = std::filesystem;

class Measuring : public ::testing::Test {
 protected:
  explicit Measuring(const std::string& problem = "max-subarray")
      : problem_(*load_problem(fs::path(JUDGE_PROBLEMS_DIR) / problem)) {
    workplace_.cache = JUDGE_TEST_CACHE;
  }

  Submission submission(const std::string& source) {
    const fs::path file = folder_.path() / "a.c";
    std::ofstream(file) << source;
    return *read_submission(file, "");
  }
  Judgement judged(const std::string& source) {
    SessionOptions options;
    options.scaling = true;
    const auto judgement =
        judge_submission(problem_, submission(source), options, workplace_, stages_);
    EXPECT_TRUE(judgement) << judgement.error().message();
    return judgement.value_or(Judgement{});
  }

  Problem problem_;
  Workplace workplace_;
  Stages stages_;
  TempDir folder_ = *TempDir::create("measurement-test");
};

const std::string kKadane =
    "int maxSubArray(int* nums, int numsSize) {\n"
    "  int best = nums[0], here = 0;\n"
    "  for (int i = 0; i < numsSize; i++) {\n"
    "    here = here > 0 ? here + nums[i] : nums[i];\n"
    "    best = here > best ? here : best;\n"
    "  }\n"
    "  return best;\n"
    "}\n";

TEST_F(Measuring, TellsTimeAndSpaceOfWhatIsAccepted) {
  const Judgement judgement = judged(kKadane);
  ASSERT_EQ(judgement.verdict, Verdict::accepted) << judgement.message;
  ASSERT_TRUE(judgement.scaling) << judgement.scaling_why_not.en;
  EXPECT_EQ(judgement.scaling->unit, "steps");
  EXPECT_THAT(judgement.scaling->time.candidates, Contains(complexity::Growth::linear));
  EXPECT_EQ(judgement.scaling->space.best, complexity::Growth::constant);
}

TEST_F(Measuring, CountsInstructionsWhereTheInstrumentedBuildFails) {
  // A name that is defined twice there.
  const Judgement judgement = judged("void __sanitizer_cov_trace_pc(void) {}\n" + kKadane);
  ASSERT_EQ(judgement.verdict, Verdict::accepted) << judgement.message;
  ASSERT_TRUE(judgement.scaling) << judgement.scaling_why_not.en;
  EXPECT_EQ(judgement.scaling->unit, "instructions");
  EXPECT_THAT(judgement.scaling->time.candidates, Contains(complexity::Growth::linear));
  EXPECT_THAT(stages_.stages, Contains(HasSubstr("instructions are counted: ")));
}

// Finds the counter in its own process and sets it back; the ordinary build has none.
const std::string kQuadraticThatLies =
    "extern unsigned long blocks\n"
    "    __asm__(\"_ZN13judge_harness10blocks_runE\") __attribute__((weak));\n"
    "int maxSubArray(int* nums, int numsSize) {\n"
    "  unsigned long before = &blocks ? blocks : 0;\n"
    "  int best = nums[0];\n"
    "  for (int i = 0; i < numsSize; i++) {\n"
    "    for (int j = i, sum = 0; j < numsSize; j++) {\n"
    "      sum += nums[j];\n"
    "      best = sum > best ? sum : best;\n"
    "    }\n"
    "  }\n"
    "  if (&blocks) blocks = before + 3 * (unsigned long)numsSize;\n"
    "  return best;\n"
    "}\n";

TEST_F(Measuring, DoesNotBelieveCountsThatTheClockContradicts) {
  const Judgement judgement = judged(kQuadraticThatLies);
  ASSERT_TRUE(judgement.scaling) << judgement.scaling_why_not.en;
  const Scaling& scaling = *judgement.scaling;
  ASSERT_EQ(scaling.unit, "steps");
  EXPECT_LT(scaling.points.back().count, 4.0 * static_cast<double>(scaling.points.back().n));
  EXPECT_EQ(scaling.time.status, complexity::Status::inconclusive);
  EXPECT_EQ(scaling.time.doubt, complexity::Doubt::clock_disagrees);
  ASSERT_FALSE(judgement.findings.empty());
  EXPECT_EQ(judgement.findings.front().kind, FindingKind::timing_mismatch);
}

TEST_F(Measuring, IsNotDoneForWhatFails) {
  const Judgement judgement = judged("int maxSubArray(int* nums, int numsSize) { return 0; }\n");
  EXPECT_EQ(judgement.verdict, Verdict::wrong_answer);
  EXPECT_FALSE(judgement.scaling);
  EXPECT_EQ(judgement.scaling_why_not.en, "only what is accepted is measured");
}

// With a cache of its own, where the toolchain would have to be prepared first: that takes seconds.
TEST_F(Measuring, LeavesNothingOfAbandonedBuilds) {
  workplace_.cache = folder_.path() / "cache";
  const Submission kadane = submission(kKadane);
  const Cache cache(workplace_.cache);
  const BuildPlace place{cache, workplace_, stages_};
  {
    ScalingMeasurement measurement(problem_, kadane, place);
    measurement.abandon();
  }
  for (const char* kind : {"prepared", "builds"}) {
    std::error_code none;
    const fs::path stored = workplace_.cache / kind;
    EXPECT_TRUE(!fs::exists(stored) || fs::is_empty(stored, none)) << stored;
  }
  EXPECT_TRUE(stages_.stages.empty());
}

TEST_F(Measuring, CanBeDoneAgainAfterItWasAbandoned) {
  const std::string source = kKadane + "/* measured after it was abandoned */\n";
  const Submission again = submission(source);
  const Cache cache(workplace_.cache);
  const BuildPlace place{cache, workplace_, stages_};
  for (int i = 0; i < 3; ++i) {
    ScalingMeasurement measurement(problem_, again, place);
    measurement.abandon();
  }
  const Judgement judgement = judged(source);
  ASSERT_TRUE(judgement.scaling) << judgement.scaling_why_not.en;
  EXPECT_EQ(judgement.scaling->unit, "steps");
}

// Longer arrays than any case has.
const std::string kStuck =
    "int maxSubArray(int* nums, int numsSize) {\n"
    "  volatile int go = 1;\n"
    "  while (numsSize > 600 && go) {}\n" +
    kKadane.substr(kKadane.find('\n') + 1);

TEST_F(Measuring, EndsACallThatRunsWhenTheTimeForItIsUsedUp) {
  SessionOptions options;
  options.scaling = true;
  options.ladder.patience = Milliseconds(700);
  const auto judgement =
      judge_submission(problem_, submission(kStuck), options, workplace_, stages_);
  ASSERT_TRUE(judgement) << judgement.error().message();
  EXPECT_EQ(judgement->verdict, Verdict::accepted);
  ASSERT_TRUE(judgement->scaling) << judgement->scaling_why_not.en;
  EXPECT_EQ(judgement->scaling->end, complexity::LadderEnd::stopped);
  EXPECT_THAT(judgement->scaling->why.en, HasSubstr("the time for measuring was used up"));
  EXPECT_THAT(judgement->scaling->why.zh, HasSubstr("测量时间"));
}

TEST_F(Measuring, EndsWhereInputsAreTooLargeToBeSentForEachCall) {
  constexpr std::int64_t kInts = std::int64_t{1} << 18;  // 1 MiB of them
  problem_.generator = folder_.path() / "generator.py";
  std::ofstream(*problem_.generator) << "def generate(family, n, seed):\n"
                                        "    return {'nums': [1] * (n * 64 if n > 500 else n)}\n";
  const Judgement judgement = judged(kKadane);
  ASSERT_TRUE(judgement.scaling) << judgement.scaling_why_not.en;
  const Scaling& scaling = *judgement.scaling;
  EXPECT_EQ(scaling.end, complexity::LadderEnd::stopped);
  const std::int64_t largest = scaling.points.back().n;
  EXPECT_GE(largest, kInts);
  EXPECT_LT(largest, 2 * kInts);
  EXPECT_EQ(scaling.why.en, too_large_beyond(largest).en);
  EXPECT_THAT(scaling.time.candidates, Contains(complexity::Growth::linear));
}

class MeasuringACrowd : public Measuring {
 protected:
  MeasuringACrowd() : Measuring("producer-consumer") {}
};

std::vector<std::int64_t> workers_of(const std::vector<CrowdPoint>& points) {
  std::vector<std::int64_t> workers;
  for (const CrowdPoint& point : points) {
    EXPECT_EQ(point.items, points.front().items);
    EXPECT_GT(point.instructions.value_or(static_cast<double>(point.cpu.count())), 0);
    workers.push_back(point.workers);
  }
  return workers;
}

TEST_F(MeasuringACrowd, TellsWhatMoreWorkersAndWaitingCost) {
  const fs::path file = problem_.folder / "submissions" / "accepted" / "condition-variable.c";
  const Judgement judgement = judged(*read_file(file, kMiB, Fault::judge));
  ASSERT_EQ(judgement.verdict, Verdict::accepted) << judgement.message;
  ASSERT_TRUE(judgement.scaling) << judgement.scaling_why_not.en;
  // Threads that take turns on one processor are counted like anything else.
  EXPECT_EQ(judgement.scaling->unit, "instructions");
  EXPECT_EQ(judgement.scaling->time.best, complexity::Growth::linear);
  const auto item = item_cost(*judgement.scaling);
  ASSERT_TRUE(item);
  EXPECT_EQ(item->growth, complexity::Growth::constant);
  EXPECT_LT(item->last, 2 * item->first);
  ASSERT_TRUE(judgement.scaling->crowd);
  const Crowd& crowd = *judgement.scaling->crowd;
  EXPECT_THAT(workers_of(crowd.gain), ElementsAre(1, 4, 16));
  EXPECT_THAT(workers_of(crowd.sleepers), ElementsAre(2, 4, 8, 16));
  ASSERT_TRUE(crowd.exponent);
  EXPECT_TRUE(crowd.sleepers.front().instructions);
  EXPECT_EQ(sleepers_are_free(crowd), true) << *crowd.exponent;
  // Whoever overlaps is faster: 16 producers that sleep at the same time.
  EXPECT_GT(items_per_second(crowd.gain.back()), 2 * items_per_second(crowd.gain.front()));
  ASSERT_TRUE(crowd.blocked);
  EXPECT_EQ(crowd.blocked->workers, 16);
  EXPECT_GT(crowd.blocked->held, Milliseconds(40));
  EXPECT_LT(burned_share(*crowd.blocked), 0.5);
}

}  // namespace
}  // namespace judge
