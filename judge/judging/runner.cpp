#include "judge/judging/runner.h"

namespace judge {
namespace {

constexpr std::size_t kEventLogBytes = 65'536 * wire::kEventBytes;

bool has_events(const Signature& signature) {
  return signature.form == Form::concurrent_function || signature.form == Form::concurrent_class;
}

}  // namespace

Runner::Runner(std::unique_ptr<Executor> executor, const Signature& signature, RunLimits limits,
               const std::atomic<bool>* interrupted)
    : executor_(std::move(executor)),
      signature_(signature),
      limits_(limits),
      interrupted_(interrupted) {}

Result<std::optional<Played>> Runner::ensure_process() {
  if (process_ && process_->alive()) return std::optional<Played>();
  process_.reset();
  served_ = 0;
  if (has_events(signature_) && !event_log_) {
    JUDGE_TRY_ASSIGN(event_log_, EventLog::create(kEventLogBytes));
  }
  EventLog* log = event_log_ ? &*event_log_ : nullptr;
  JUDGE_TRY_ASSIGN(process_, HarnessProcess::start(*executor_, log, interrupted_));
  const ExchangeLimits applied = startup_limits(limits_);
  JUDGE_TRY_ASSIGN(Exchange greeting, process_->greet(applied));
  if (greeting.ending == Ending::answered) return std::optional<Played>();
  return std::optional<Played>(Played{std::move(greeting), applied, true, true});
}

Result<Played> Runner::play(const Input& input) {
  JUDGE_TRY_ASSIGN(std::optional<Played> failed, ensure_process());
  if (failed) return std::move(*failed);
  const std::uint32_t sequence = ++sequence_;
  const std::string frame = wire::encode_case(sequence, input, signature_);
  const ExchangeLimits applied = case_limits(limits_, input, signature_);
  JUDGE_TRY_ASSIGN(Exchange exchange, process_->run_case(sequence, frame, applied));
  return Played{std::move(exchange), applied, false, served_++ == 0};
}

Result<Played> Runner::play_alone(const Input& input) {
  process_.reset();
  return play(input);
}

Result<std::optional<Played>> Runner::finish() {
  if (!process_ || !process_->alive()) return std::optional<Played>();
  const ExchangeLimits applied = finish_limits(limits_);
  JUDGE_TRY_ASSIGN(Exchange exchange, process_->finish(applied));
  process_.reset();
  return std::optional<Played>(Played{std::move(exchange), applied, false, false});
}

}  // namespace judge
