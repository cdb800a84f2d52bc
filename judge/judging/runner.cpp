#include "judge/judging/runner.h"

#include <algorithm>

#include "judge/judging/last_words.h"

namespace judge {
namespace {

constexpr std::size_t kEventLogBytes = 65'536 * wire::kEventBytes;

}  // namespace

Runner::Runner(std::unique_ptr<Executor> executor, const Signature& signature, RunLimits limits,
               CrashWords crash_words, const std::atomic<bool>* interrupted)
    : executor_(std::move(executor)),
      signature_(signature),
      limits_(limits),
      crash_words_(std::move(crash_words)),
      interrupted_(interrupted) {}

Played Runner::played(Exchange exchange, const ExchangeLimits& applied, bool starting,
                      bool alone) const {
  if (exchange.ending == Ending::exited && !exchange.out_of_memory) {
    if (auto told = read_last_words(exchange.stderr_bytes, crash_words_)) {
      exchange.ending = Ending::threw;
      exchange.exception = std::move(*told);
      exchange.stderr_bytes = without_foreign_frames(exchange.stderr_bytes, crash_words_);
    }
  }
  const bool cut = exchange.ending == Ending::wall_limit && out_of_time();
  return Played{std::move(exchange), applied, 0, starting, alone, cut};
}

ExchangeLimits Runner::bounded(ExchangeLimits limits) const {
  if (!end_) return limits;
  constexpr Nanoseconds kLeast = std::chrono::milliseconds(1);  // 0 would be no limit
  const Nanoseconds left = std::max<Nanoseconds>(*end_ - std::chrono::steady_clock::now(), kLeast);
  limits.wall = limits.wall.count() > 0 ? std::min(limits.wall, left) : left;
  return limits;
}

Result<void> Runner::use_counter() {
  JUDGE_TRY_ASSIGN(meter_, Meter::create());
  return {};
}

Result<std::optional<Played>> Runner::ensure_process() {
  if (process_ && process_->alive()) return std::optional<Played>();
  process_.reset();
  served_ = 0;
  if (is_concurrent(signature_.form) && !event_log_) {
    JUDGE_TRY_ASSIGN(event_log_, EventLog::create(kEventLogBytes));
  }
  const HarnessProcess::Shared shared{event_log_ ? &*event_log_ : nullptr,
                                      meter_ ? &*meter_ : nullptr};
  JUDGE_TRY_ASSIGN(process_, HarnessProcess::start(*executor_, shared, interrupted_));
  const ExchangeLimits applied = bounded(startup_limits(limits_));
  JUDGE_TRY_ASSIGN(Exchange greeting, process_->greet(applied));
  if (greeting.usage.wall) started_in_ = greeting.usage.wall->value;
  if (greeting.ending == Ending::answered) return std::optional<Played>();
  return std::optional(played(std::move(greeting), applied, true, true));
}

void Runner::start_ahead() {
  ahead_ = std::async(std::launch::async, [this] { return ensure_process(); });
}

Result<std::optional<Played>> Runner::started() {
  return ahead_.valid() ? ahead_.get() : ensure_process();
}

Result<Played> Runner::play(const Input& input) {
  if (out_of_time()) {
    Played none;
    none.exchange.ending = Ending::wall_limit;
    none.out_of_time = true;
    return none;
  }
  JUDGE_TRY_ASSIGN(std::optional<Played> failed, started());
  if (failed) return std::move(*failed);
  const std::uint32_t sequence = ++sequence_;
  const std::string frame = wire::encode_case(sequence, input, signature_);
  ExchangeLimits applied = bounded(case_limits(limits_, input, signature_));
  applied.settle = settles_;
  JUDGE_TRY_ASSIGN(Exchange exchange, process_->run_case(sequence, frame, applied));
  Played done = played(std::move(exchange), applied, false, served_++ == 0);
  done.sent_bytes = frame.size();
  return done;
}

Result<Played> Runner::play_alone(const Input& input) {
  if (ahead_.valid()) JUDGE_TRY(ahead_.get());
  process_.reset();
  return play(input);
}

Result<std::optional<Played>> Runner::finish() {
  if (ahead_.valid()) JUDGE_TRY(ahead_.get());
  if (!process_ || !process_->alive()) return std::optional<Played>();
  const ExchangeLimits applied = finish_limits(limits_);
  JUDGE_TRY_ASSIGN(Exchange exchange, process_->finish(applied));
  process_.reset();
  return std::optional(played(std::move(exchange), applied, false, false));
}

}  // namespace judge
