#pragma once

#include <chrono>
#include <future>
#include <memory>

#include "judge/judging/harness_process.h"
#include "judge/judging/run_limits.h"
#include "judge/languages/language.h"

namespace judge {

// One case played by the harness, before anybody judges it.
struct Played {
  Exchange exchange;
  ExchangeLimits applied;
  std::size_t sent_bytes = 0;  // of the encoded case
  bool starting = false;       // the process did not get as far as HELLO
  bool alone = false;          // the first case of its process
  bool out_of_time = false;    // Runner::end_by ended it, or kept it from beginning
};

// Plays cases in one process after another: a process serves until a case ends in anything but an
// answer, then the next case gets a new one.
class Runner {
 public:
  // signature must outlive it.
  Runner(std::unique_ptr<Executor> executor, const Signature& signature, RunLimits limits,
         CrashWords crash_words, const std::atomic<bool>* interrupted);

  // The executor's program is under the counter, which tells Exchange::instructions. Called before
  // the first case.
  Result<void> use_counter();

  // Starts the first process meanwhile, in another thread; before the first case, and the runner
  // stays where it is from then on.
  void start_ahead();
  void await_start() const {
    if (ahead_.valid()) ahead_.wait();
  }

  // From now on the CPU time of cases is exact, for a few more microseconds each (ExchangeLimits).
  void settle_each() { settles_ = true; }

  Result<Played> play(const Input& input);
  // In a fresh process, whatever ran before.
  Result<Played> play_alone(const Input& input);
  // Ends the process that is left, if any: END, DONE, exit. A process that ends before DONE did not
  // survive its last case.
  Result<std::optional<Played>> finish();

  // How long the last process took to start: until HELLO, or until it was known to come to nothing.
  [[nodiscard]] std::optional<Nanoseconds> started_in() const { return started_in_; }
  // Not while a process starts ahead. No call goes on after this: it is ended then, and later ones
  // do not begin (Played::out_of_time).
  void end_by(std::optional<std::chrono::steady_clock::time_point> end) { end_ = end; }
  [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> end() const { return end_; }
  [[nodiscard]] bool out_of_time() const {
    return end_ && std::chrono::steady_clock::now() >= *end_;
  }
  [[nodiscard]] const RunLimits& limits() const { return limits_; }
  [[nodiscard]] const Signature& signature() const { return signature_; }
  [[nodiscard]] sandbox::Isolation isolation() const { return executor_->isolation(); }

 private:
  // The process that was started ahead, or another.
  Result<std::optional<Played>> started();
  // A process that has said HELLO; else the exchange that went wrong.
  Result<std::optional<Played>> ensure_process();

  // Within what end_by left.
  [[nodiscard]] ExchangeLimits bounded(ExchangeLimits limits) const;
  // Where the process ended without a word on the channel, its run-time's words on stderr count.
  Played played(Exchange exchange, const ExchangeLimits& applied, bool starting, bool alone) const;

  std::unique_ptr<Executor> executor_;
  const Signature& signature_;
  RunLimits limits_;
  CrashWords crash_words_;
  const std::atomic<bool>* interrupted_;
  std::optional<EventLog> event_log_;
  std::optional<Meter> meter_;
  std::optional<HarnessProcess> process_;
  std::uint32_t sequence_ = 0;
  bool settles_ = false;
  std::optional<std::chrono::steady_clock::time_point> end_;
  std::optional<Nanoseconds> started_in_;
  std::uint32_t served_ = 0;                          // cases of the present process
  std::future<Result<std::optional<Played>>> ahead_;  // last: its thread uses the others
};

}  // namespace judge
