#include "judge/judging/scaling/clock_check.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>

#include "judge/judging/scaling/patience.h"

namespace judge {
namespace {

constexpr int kRounds = 4;
constexpr int kReferenceRounds = 16;
constexpr int kLeastRounds = 2;  // however long they take
constexpr std::chrono::milliseconds kReferencePatience{200};
constexpr std::chrono::milliseconds kPatience{500};
constexpr int kTries = 3;
constexpr std::chrono::milliseconds kLongest{20};  // of one call; larger sizes are left out
constexpr std::int64_t kSpan = 32;                 // sizes from n_max / 32 on
// What decoding, encoding and the process's own work take beside the call.
constexpr double kOverheadPerByte = 60;  // ns
constexpr double kOverhead = 400'000;    // ns

// The least time of each size so far.
using Times = std::map<std::int64_t, double>;

// nullopt: the program did not answer.
Result<std::optional<double>> time_once(const Input& input, Runner& runner, Patience& patience) {
  JUDGE_TRY_ASSIGN(const Played played, runner.play(input));
  patience.spend(played.exchange);
  if (played.exchange.ending != Ending::answered) return std::nullopt;
  return believed_time(played.exchange, input, runner.signature());
}

// False: no more rounds.
Result<bool> round(const std::vector<const LadderInput*>& inputs, Runner& runner, Times& times,
                   Patience& patience) {
  for (const LadderInput* one : inputs) {
    JUDGE_TRY_ASSIGN(const std::optional<double> time, time_once(*one->input, runner, patience));
    if (!time) return false;
    const auto [at, first] = times.try_emplace(one->n, *time);
    if (!first) at->second = std::min(at->second, *time);
    if (patience.over()) return false;
    if (*time > std::chrono::duration<double, std::nano>(kLongest).count()) break;
  }
  return true;
}

Result<void> several_rounds(const std::vector<const LadderInput*>& inputs, Runner& runner,
                            Times& times) {
  Patience patience(kPatience);
  for (int i = 0; i < kRounds; ++i) {
    JUDGE_TRY_ASSIGN(const bool more, round(inputs, runner, times, patience));
    if (!more) break;
  }
  return {};
}

std::vector<complexity::Point> points_of(const Times& times) {
  std::vector<complexity::Point> points;
  for (const auto& [n, time] : times) points.push_back({static_cast<double>(n), time});
  return points;
}

// Fills in scaling.clock and the points' times.
Result<void> check_clock(Scaling& scaling, const std::vector<LadderInput>& inputs, Runner& runner) {
  std::vector<const LadderInput*> large;
  for (const LadderInput& input : inputs) {
    if (input.n >= inputs.back().n / kSpan) large.push_back(&input);
  }
  Times times;
  // The least of more rounds is asked again before the clock is believed to disagree: beside other
  // work a call pays for memory that others have taken out of the caches.
  for (int i = 0; i < kTries; ++i) {
    JUDGE_TRY(several_rounds(large, runner, times));
    scaling.clock = complexity::check_time(*scaling.time.best, points_of(times));
    if (!scaling.clock.checked || scaling.clock.agrees) break;
  }
  for (const auto& [n, time] : times) {
    const auto point = std::ranges::find(scaling.points, n, &ScalingPoint::n);
    if (point != scaling.points.end()) {
      point->time = Nanoseconds(static_cast<std::int64_t>(time));
    }
  }
  return {};
}

// The least time of several calls with one input, alternating with the reference's; nullopt: one of
// the two does not answer it.
Result<std::optional<ReferenceTime>> beside_reference(const LadderInput& input, Runner& submission,
                                                      Runner& reference) {
  std::array<double, 2> least{};
  Patience patience(kReferencePatience);
  for (int i = 0; i < kReferenceRounds && (i < kLeastRounds || !patience.over()); ++i) {
    for (std::size_t who = 0; who < least.size(); ++who) {
      JUDGE_TRY_ASSIGN(const std::optional<double> time,
                       time_once(*input.input, who == 0 ? submission : reference, patience));
      if (!time) return std::nullopt;
      least[who] = i == 0 ? *time : std::min(least[who], *time);
    }
  }
  const auto whole = [](double ns) { return Nanoseconds(static_cast<std::int64_t>(ns)); };
  return ReferenceTime{input.n, whole(least[0]), whole(least[1])};
}

}  // namespace

double believed_time(const Exchange& exchange, const Input& input, const Signature& signature) {
  const auto said = static_cast<double>(exchange.self_reported_ns);
  if (!exchange.usage.cpu) return said;
  const auto bytes = wire::encode_case(0, input, signature).size() + exchange.payload.size();
  const auto outside = static_cast<double>(exchange.usage.cpu->value.count());
  const double overhead = kOverhead + kOverheadPerByte * static_cast<double>(bytes);
  if (outside > said + overhead) return outside;
  // A harness may go by a clock that runs on while the process waits for a busy processor.
  return outside > 0 ? std::min(said, outside) : said;
}

ClockRun::ClockRun(Runner submission) : submission_(std::move(submission)) {
  submission_.settle_each();
  submission_.start_ahead();
}

void ClockRun::add_reference(Runner reference) {
  reference_.emplace(std::move(reference));
  reference_->settle_each();
  reference_->start_ahead();
}

Result<void> ClockRun::check(Scaling& scaling, const std::vector<LadderInput>& inputs) {
  if (inputs.empty()) return {};
  JUDGE_TRY(check_clock(scaling, inputs, submission_));
  const auto timed =
      std::ranges::find_if(scaling.points.rbegin(), scaling.points.rend(),
                           [](const ScalingPoint& point) { return point.time.has_value(); });
  if (!reference_ || timed == scaling.points.rend()) return {};
  const auto input = std::ranges::find(inputs, timed->n, &LadderInput::n);
  JUDGE_TRY_ASSIGN(scaling.reference, beside_reference(*input, submission_, *reference_));
  return {};
}

}  // namespace judge
