#include "judge/complexity/ladder.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "judge/base/assert.h"

namespace judge::complexity {
namespace {

constexpr std::int64_t kEverySize = 8;          // up to here
constexpr std::int64_t kEighths = 32;           // up to here n grows by an eighth
constexpr std::int64_t kMaybeExponential = 64;  // up to here costs are also predicted as b^n
constexpr double kSizeStep = 1.4142135623730951;
constexpr double kValueStep = 4;
constexpr double kComeNearer = 2;  // times the cap
constexpr double kGiveUp = 3;

}  // namespace

std::string_view to_string(LadderEnd end) {
  switch (end) {
    case LadderEnd::climbing:
      return "climbing";
    case LadderEnd::top:
      return "top";
    case LadderEnd::cost:
      return "cost";
    case LadderEnd::stopped:
      return "stopped";
  }
  return "";
}

Ladder::Ladder(LadderLimits limits) : limits_(limits) {
  JUDGE_ASSERT(limits.n_min >= 1 && limits.n_max >= limits.n_min && limits.cap > 0);
}

std::int64_t Ladder::wanted_after(std::int64_t n) const {
  if (n < kEverySize) return n + 1;
  if (n < kEighths) return n + n / 8;
  const double step = limits_.n_is_a_value ? kValueStep : kSizeStep;
  const double wanted = std::ceil(static_cast<double>(n) * step);
  return wanted >= static_cast<double>(limits_.n_max) ? limits_.n_max
                                                      : static_cast<std::int64_t>(wanted);
}

double Ladder::predict(std::int64_t q) const {
  const Step& last = steps_.back();
  if (steps_.size() < 2) return last.cost;
  const Step& before = steps_[steps_.size() - 2];
  const double n = static_cast<double>(last.n);
  const double earlier = static_cast<double>(before.n);
  const double to = static_cast<double>(q);
  const double ratio = std::max(1.0, last.cost / std::max(before.cost, 1.0));
  const double as_power = std::pow(ratio, std::log(to / n) / std::log(n / earlier));
  const double as_exponential =
      last.n < kMaybeExponential ? std::pow(ratio, (to - n) / (n - earlier)) : 0;
  return last.cost * std::max(as_power, as_exponential);
}

std::optional<std::int64_t> Ladder::next_size() const {
  if (stopped_) return std::nullopt;
  if (steps_.empty()) return limits_.n_min;
  const Step& last = steps_.back();
  if (last.n >= limits_.n_max || last.cost >= limits_.cap) return std::nullopt;
  std::int64_t step = std::min(wanted_after(last.n), limits_.n_max) - last.n;
  while (step > 1 && predict(last.n + step) > kComeNearer * limits_.cap) step /= 2;
  if (predict(last.n + step) > kGiveUp * limits_.cap) return std::nullopt;
  return last.n + step;
}

std::optional<Rung> Ladder::next() const {
  const std::optional<std::int64_t> n = next_size();
  if (!n) return std::nullopt;
  const bool dear = !steps_.empty() && steps_.back().cost > limits_.one_input_from * limits_.cap;
  const double last = steps_.empty() ? 0 : steps_.back().cost;
  return Rung{*n, dear ? 1 : limits_.inputs, last > 0 ? predict(*n) / last : 1};
}

void Ladder::record(double cost) {
  const std::optional<std::int64_t> n = next_size();
  JUDGE_ASSERT(n.has_value());
  const bool hostile = std::isnan(cost) || cost < 0;
  steps_.push_back({*n, hostile ? 0 : std::min(cost, std::numeric_limits<double>::max())});
}

void Ladder::stop() {
  if (end() == LadderEnd::climbing) stopped_ = true;
}

LadderEnd Ladder::end() const {
  if (stopped_) return LadderEnd::stopped;
  if (next_size()) return LadderEnd::climbing;
  return steps_.back().n >= limits_.n_max ? LadderEnd::top : LadderEnd::cost;
}

}  // namespace judge::complexity
