#include "judge/judging/run_limits.h"

#include <algorithm>

namespace judge {
namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr Nanoseconds kWallSlack = seconds(1);
constexpr Nanoseconds kAsleep = seconds(2);       // a function that computes never sleeps
constexpr Nanoseconds kMeeting = seconds(2);      // the harness waits no longer (docs/protocol.md)
constexpr Nanoseconds kMostPacing = seconds(20);  // whatever the paces come to
constexpr std::int64_t kMostCalls = 10'000;       // of one callback, for what delays may add up to
constexpr Nanoseconds kQuiet = milliseconds(1500);  // on top of the longest pause

// How often a callback may be called: the product of the function's ints bounds it for every
// problem whose calls are counted by its arguments.
std::int64_t most_calls(const Input& input) {
  std::int64_t calls = 1;
  for (const Value& argument : input.arguments)
    if (const auto* number = std::get_if<std::int64_t>(&argument.data))
      calls = std::clamp<std::int64_t>(*number, 1, kMostCalls) * calls > kMostCalls
                  ? kMostCalls
                  : std::clamp<std::int64_t>(*number, 1, kMostCalls) * calls;
  return calls;
}

struct Pauses {
  Nanoseconds all{0};      // at most, one after the other
  Nanoseconds longest{0};  // in which nothing is logged
};

Pauses pauses(const Input& input) {
  Pauses result;
  for (const Pace& pace : input.paces) {
    const Nanoseconds once =
        milliseconds(pace.hold_ms) + (pace.meet > 0 ? kMeeting : Nanoseconds(0));
    result.all += once + microseconds(pace.delay_us) * most_calls(input);
    result.longest = std::max(result.longest, once + microseconds(pace.delay_us));
  }
  for (const auto& script : input.threads) {
    Nanoseconds sleeps{0};
    for (const Operation& operation : script)
      if (operation.method < 0) sleeps += milliseconds(operation.sleep_ms);
    result.all += sleeps;
    result.longest = std::max(result.longest, sleeps);
  }
  result.all = std::min(result.all, kMostPacing);
  return result;
}

}  // namespace

RunLimits run_limits(const ProblemLimits& limits, double time_factor,
                     std::uint64_t memory_allowance) {
  const auto cpu = std::chrono::duration<double, std::nano>(limits.time) * time_factor;
  return {std::chrono::duration_cast<Nanoseconds>(cpu), limits.memory_bytes + memory_allowance,
          limits.output_bytes};
}

ExchangeLimits case_limits(const RunLimits& limits, const Input& input,
                           const Signature& signature) {
  ExchangeLimits result{limits.cpu, 2 * limits.cpu + kWallSlack, limits.output_bytes, kAsleep};
  if (is_concurrent(signature.form)) {
    const Pauses paused = pauses(input);
    result.wall += paused.all;
    result.quiet = kQuiet + paused.longest;
  }
  return result;
}

ExchangeLimits startup_limits(const RunLimits& limits) {
  return {seconds(10), seconds(20), limits.output_bytes, std::nullopt};
}

ExchangeLimits finish_limits(const RunLimits& limits) {
  return {seconds(1), seconds(1), limits.output_bytes, std::nullopt};
}

}  // namespace judge
