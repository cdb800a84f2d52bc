#pragma once

#include <algorithm>
#include <chrono>

#include "judge/judging/harness_process.h"

namespace judge {
// Of one call; 0 where it was not measured.
[[nodiscard]] inline Nanoseconds cpu_of(const Exchange& exchange) {
  return exchange.usage.cpu ? exchange.usage.cpu->value : Nanoseconds(0);
}

// How long calls may go on, from when it is made: in CPU time, which a busy machine does not
// shorten, and in all.
class Patience {
 public:
  Patience(Nanoseconds cpu, Nanoseconds wall) : left_(cpu), wall_(wall) { start(); }
  // So much wall time that a process which gets an eighth of a processor may use its CPU time, and
  // one that sleeps ends as well.
  explicit Patience(Nanoseconds cpu) : Patience(cpu, 8 * cpu) {}
  // The wall time begins now: what was waited for until then does not count.
  void start() { end_ = Clock::now() + wall_; }
  void spend(Nanoseconds cpu) { left_ -= cpu; }
  void spend(const Exchange& exchange) { spend(cpu_of(exchange)); }
  // At the latest then.
  void end_by(std::chrono::steady_clock::time_point latest) { latest_ = latest; }
  [[nodiscard]] Nanoseconds left() const { return left_; }  // of the CPU time
  [[nodiscard]] bool over() const { return !affords(Nanoseconds(0)); }
  // Whether a call that takes so long is still within it.
  [[nodiscard]] bool affords(Nanoseconds call) const {
    return left_ >= call && std::min(end_, latest_) - Clock::now() >= call;
  }

 private:
  using Clock = std::chrono::steady_clock;

  Nanoseconds left_;
  Nanoseconds wall_;
  Clock::time_point end_;
  Clock::time_point latest_ = Clock::time_point::max();
};

}  // namespace judge
