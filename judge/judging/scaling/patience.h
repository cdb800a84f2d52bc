#pragma once

#include <algorithm>
#include <chrono>

#include "judge/judging/harness_process.h"

namespace judge {
// How long calls may go on, from when it is made: in CPU time, which a busy machine does not
// shorten, and in all.
class Patience {
 public:
  Patience(Nanoseconds cpu, Nanoseconds wall) : left_(cpu), end_(Clock::now() + wall) {}
  void spend(const Exchange& exchange) {
    if (exchange.usage.cpu) left_ -= exchange.usage.cpu->value;
  }
  // At the latest then.
  void end_by(std::chrono::steady_clock::time_point end) { end_ = std::min(end_, end); }
  [[nodiscard]] bool over() const { return !affords(Nanoseconds(0)); }
  // Whether a call that takes so long is still within it.
  [[nodiscard]] bool affords(Nanoseconds call) const {
    return left_ >= call && end_ - Clock::now() >= call;
  }

 private:
  using Clock = std::chrono::steady_clock;

  Nanoseconds left_;
  Clock::time_point end_;
};

}  // namespace judge
