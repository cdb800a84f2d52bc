#include "judge/judging/scaling/charge.h"

#include <gtest/gtest.h>

#include <limits>

namespace judge {
namespace {

using namespace std::chrono_literals;

Exchange took(Nanoseconds cpu, std::optional<std::uint64_t> instructions = {}) {
  Exchange exchange;
  exchange.usage.cpu.emplace().value = cpu;
  if (instructions) exchange.instructions.emplace().all = *instructions;
  return exchange;
}

TEST(Charge, IsTheCpuTimeWhereNothingWasCounted) {
  Charge charge(2);
  EXPECT_EQ(charge.one_more(took(30ms)), 30ms);
  EXPECT_EQ(charge.one_more(took(7ms)), 7ms);
  EXPECT_EQ(charge.one_more(Exchange{}), 0ms);  // its time is not known
}

TEST(Charge, IsTheNominalTimeOfInstructionsOnAnyMachine) {
  for (const Nanoseconds cpu : {Nanoseconds(1ms), Nanoseconds(20ms), Nanoseconds(39ms)}) {
    Charge charge(2);
    EXPECT_EQ(charge.one_more(took(cpu, 10'000'000)), 20ms);
    EXPECT_EQ(charge.one_more(took(cpu / 10, 1'000'000)), 2ms);
  }
}

TEST(Charge, IsHalfOfAllCpuTimeAtLeast) {
  Charge charge(1);
  EXPECT_EQ(charge.one_more(took(100ms, 0)), 50ms);  // a translation, or a lie
  // Paid for already: 60 ms of 110 ms.
  EXPECT_EQ(charge.one_more(took(10ms, 60'000'000)), 10ms);
  EXPECT_EQ(charge.one_more(took(90ms, 1'000'000)), 40ms);  // half of 200 ms
}

TEST(Charge, DoesNotOverflowWhateverAProcessSays) {
  Charge charge(1e300);
  EXPECT_EQ(charge.one_more(took(1ms, std::numeric_limits<std::uint64_t>::max())), 1min);
}

}  // namespace
}  // namespace judge
