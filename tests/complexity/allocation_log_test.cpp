#include "judge/complexity/allocation_log.h"

#include <gtest/gtest.h>

#include <limits>

namespace judge::complexity {
namespace {

AllocationEvent make(std::uint64_t block, std::uint64_t bytes) { return {block, bytes, false}; }
AllocationEvent free_of(std::uint64_t block) { return {block, 0, true}; }

struct Row {
  std::string what;
  std::vector<AllocationEvent> log;
  std::vector<std::uint64_t> result;
  std::uint64_t peak;
};

TEST(AllocationLog, PeakIsWhatWasAliveAtOnceWithoutTheAnswer) {
  const std::vector<Row> rows{
      {"nothing", {}, {}, 0},
      {"one after another", {make(1, 100), free_of(1), make(1, 80), free_of(1)}, {}, 100},
      {"together", {make(1, 100), make(2, 80), free_of(1), free_of(2)}, {}, 180},
      {"never released is alive", {make(1, 100), make(2, 80)}, {}, 180},
      {"the answer does not count", {make(1, 100), make(2, 80), free_of(1)}, {2}, 100},
      {"an answer that grew does not count",
       {make(1, 16), make(2, 32), free_of(1), make(3, 64), free_of(2)},
       {3},
       0},
      {"a table that grew does", {make(1, 16), make(2, 32), free_of(1), free_of(2)}, {}, 48},
      {"a scratch buffer beside the answer does",
       {make(1, 1000), make(2, 1000), free_of(1)},
       {2},
       1000},
      {"a much smaller block before the answer is not its former self",
       {make(1, 16), make(2, 1000), free_of(1)},
       {2},
       16},
      {"nor does what ends after the last growth of an answer twice its size",
       {make(1, 16), make(9, 32), make(2, 32), free_of(1), make(3, 64), free_of(2), free_of(9)},
       {3},
       32},
      {"nor a large one that was made whole before it",
       {make(1, 40'000), make(2, 80'000), free_of(1)},
       {2},
       40'000},
      {"an address used again is another block", {make(1, 500), free_of(1), make(1, 40)}, {1}, 500},
  };
  for (const Row& row : rows) EXPECT_EQ(peak_auxiliary(row.log, row.result), row.peak) << row.what;
}

TEST(AllocationLog, SurvivesALogThatLies) {
  const std::uint64_t huge = std::numeric_limits<std::uint64_t>::max();
  EXPECT_EQ(peak_auxiliary(std::vector{free_of(9), free_of(9)}, std::vector<std::uint64_t>{9}), 0u);
  EXPECT_EQ(peak_auxiliary(std::vector{make(1, 8), make(1, 8), free_of(1), free_of(1)}, {}), 8u);
  EXPECT_EQ(peak_auxiliary(std::vector{make(1, huge), make(2, huge)}, {}), huge);
}

}  // namespace
}  // namespace judge::complexity
