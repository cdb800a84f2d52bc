#include "judge/judging/explain.h"

#include <fmt/format.h>

#include <array>
#include <csignal>
#include <cstring>

namespace judge {
namespace {

struct SignalMeaning {
  int signal;
  std::string_view text;
};
constexpr std::array kSignals{
    SignalMeaning{
        SIGSEGV,
        "SIGSEGV: it used memory that is not its own (null or freed pointer, index out of "
        "range, or too deep a recursion)"},
    SignalMeaning{SIGBUS, "SIGBUS: it used memory that is not there"},
    SignalMeaning{SIGFPE, "SIGFPE: an integer division by zero or an overflowing one"},
    SignalMeaning{SIGABRT, "SIGABRT: it gave up (abort, a failed assertion, or a corrupted heap)"},
    SignalMeaning{SIGILL, "SIGILL: it ran into code that cannot be reached"},
    SignalMeaning{SIGTRAP, "SIGTRAP: it ran into a trap"},
    SignalMeaning{SIGKILL, "SIGKILL: it was killed"},
    SignalMeaning{SIGSYS, "SIGSYS: it made a system call that is not allowed here"},
    SignalMeaning{SIGXFSZ, "SIGXFSZ: it wrote a larger file than is allowed"},
    SignalMeaning{SIGXCPU, "SIGXCPU: it used too much CPU time"},
};

constexpr int kChannelLost = 70;  // docs/protocol.md

std::string describe_end(const sandbox::RunResult& end) {
  if (end.signal) return "ended by " + describe_signal(*end.signal);
  if (end.exit_code == kChannelLost)
    return "it closed or changed file descriptors that are not its own (the judge's private "
           "channel), or exited with code 70 itself";
  return fmt::format("exited with code {} before returning", end.exit_code.value_or(0));
}

std::string describe_exception(const wire::ExceptionFrame& thrown) {
  std::string text = thrown.type == "judge" ? thrown.message : thrown.type;
  if (thrown.type != "judge" && !thrown.message.empty())
    text += (text.empty() ? "" : ": ") + thrown.message;
  if (!thrown.trace.empty()) text += fmt::format(" (line {})", thrown.trace.front().line);
  return text;
}

std::string memory_message(const RunLimits& limits) {
  return fmt::format("used more than the {} of memory allowed",
                     describe_bytes(limits.memory_bytes));
}

Outcome explain_exception(const Exchange& exchange, const RunLimits& limits) {
  Outcome outcome;
  const wire::ExceptionFrame& thrown = exchange.exception;
  outcome.message = describe_exception(thrown);
  for (const wire::TraceLine& line : thrown.trace)
    outcome.trace.push_back({line.line, line.function});
  switch (thrown.kind) {
    case wire::ExceptionKind::error:
      outcome.verdict = Verdict::run_time_error;
      break;
    case wire::ExceptionKind::out_of_memory:
      outcome.verdict = Verdict::memory_limit_exceeded;
      outcome.message = memory_message(limits) + ": " + outcome.message;
      break;
    case wire::ExceptionKind::stack_overflow:
      outcome.verdict = Verdict::run_time_error;
      outcome.message = "the stack overflowed (too deep a recursion): " + outcome.message;
      break;
    case wire::ExceptionKind::deadlock:
      outcome.verdict = Verdict::run_time_error;
      outcome.message = "deadlock: " + outcome.message;
      break;
  }
  return outcome;
}

std::string cpu_message(const Exchange& exchange, const ExchangeLimits& applied) {
  const auto& used = exchange.usage.cpu;
  return fmt::format("used {} of CPU time; the limit is {}",
                     used ? describe(used->value) : "an unknown amount", describe(applied.cpu));
}

std::string wall_message(const Exchange& exchange, const ExchangeLimits& applied) {
  std::string text = fmt::format("not finished after {} of wall time", describe(applied.wall));
  const auto& used = exchange.usage.cpu;
  if (used) text += fmt::format(" with {} of CPU time", describe(used->value));
  const auto& queued = exchange.queued;
  if (!queued) return text + ": it slept or waited, or the machine was busy";
  // Of the time in which it did not run: half of it or more on the machine's account is told first.
  const Nanoseconds idle = applied.wall - (used ? used->value : Nanoseconds(0));
  if (2 * *queued >= idle)
    return text + fmt::format(": for {} it was ready to run, but the processors were busy",
                              describe(*queued));
  text += ": it slept or waited";
  if (20 * *queued < idle) return text;
  return text + fmt::format("; for {} it was ready to run, but the processors were busy",
                            describe(*queued));
}

std::string quiet_message(const Exchange& exchange, const ExchangeLimits& applied) {
  std::string text = fmt::format("asleep: nothing has happened for {}",
                                 describe(applied.quiet.value_or(Nanoseconds(0))));
  if (exchange.threads && exchange.threads->total > 1)
    text += fmt::format(", all {} threads wait", exchange.threads->total);
  return text + " (a deadlock, or a sleep)";
}

std::string output_message(const Exchange& exchange, const ExchangeLimits& applied) {
  if (!exchange.text.empty()) return "the answer is too large: " + exchange.text;
  return fmt::format("wrote more than {} to stdout and stderr",
                     describe_bytes(applied.output_bytes));
}

Outcome explain_ending(const Exchange& exchange, const RunLimits& limits,
                       const ExchangeLimits& applied) {
  switch (exchange.ending) {
    case Ending::answered:
      return {};
    case Ending::threw:
      return explain_exception(exchange, limits);
    case Ending::unusable:
      return {Verdict::compile_error, exchange.text, {}};
    case Ending::uncompiled:
      return {Verdict::compile_error, "it does not compile: " + exchange.text, {}};
    case Ending::cpu_limit:
      return {Verdict::time_limit_exceeded, cpu_message(exchange, applied), {}};
    case Ending::wall_limit:
      return {Verdict::time_limit_exceeded, wall_message(exchange, applied), {}};
    case Ending::quiet:
      return {Verdict::time_limit_exceeded, quiet_message(exchange, applied), {}};
    case Ending::output_limit:
      return {Verdict::output_limit_exceeded, output_message(exchange, applied), {}};
    case Ending::bad_frame:
      return {Verdict::run_time_error,
              "it used the judge's private channel (file descriptors 3 and 4): " + exchange.text,
              {}};
    case Ending::exited:
      break;
  }
  return {Verdict::run_time_error, exchange.end ? describe_end(*exchange.end) : "ended", {}};
}

}  // namespace

Outcome explain(const Exchange& exchange, const RunLimits& limits, const ExchangeLimits& applied,
                bool starting) {
  const bool out_of_memory = exchange.out_of_memory && exchange.ending != Ending::threw &&
                             exchange.ending != Ending::answered;
  Outcome outcome = out_of_memory
                        ? Outcome{Verdict::memory_limit_exceeded, memory_message(limits), {}}
                        : explain_ending(exchange, limits, applied);
  if (starting && outcome.verdict && outcome.verdict != Verdict::compile_error)
    outcome.message = "while the submission was loaded, before the first case: " + outcome.message;
  return outcome;
}

std::string describe_signal(int signal) {
  for (const SignalMeaning& known : kSignals)
    if (known.signal == signal) return std::string(known.text);
  const char* name = ::sigabbrev_np(signal);
  return name != nullptr ? fmt::format("SIG{}", name) : fmt::format("signal {}", signal);
}

std::string describe(Nanoseconds time) {
  const double ms = to_ms(time);
  if (ms < 1000) return fmt::format("{:.3g} ms", ms);
  return fmt::format("{:.3g} s", ms / 1000);
}

std::string describe_bytes(std::uint64_t bytes) {
  if (bytes >= kMiB && bytes % kMiB == 0) return fmt::format("{} MiB", bytes / kMiB);
  if (bytes >= kMiB) return fmt::format("{:.1f} MiB", static_cast<double>(bytes) / kMiB);
  if (bytes >= kKiB) return fmt::format("{:.1f} KiB", static_cast<double>(bytes) / kKiB);
  return fmt::format("{} bytes", bytes);
}

}  // namespace judge
