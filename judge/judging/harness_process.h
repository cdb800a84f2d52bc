#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "judge/judging/channel.h"
#include "judge/judging/executor.h"
#include "judge/judging/wire.h"

namespace judge {

// Of one exchange with the harness; zero or nullopt = no such limit.
struct ExchangeLimits {
  Nanoseconds cpu{0};
  Nanoseconds wall{0};
  std::uint64_t output_bytes = 0;  // stdout + stderr, and the answer
  std::optional<Nanoseconds>
      quiet;  // all threads asleep and nothing happening for so long: give up
  // After an answer wait until all threads sleep, 2 ms at most, before the CPU time is read: what a
  // processor is just running is not in it yet.
  bool settle = false;
};

// How an exchange ended.
enum class Ending {
  answered,    // payload
  threw,       // exception
  unusable,    // text
  uncompiled,  // text: what the compiler said
  exited,      // the process ended first: end
  cpu_limit,
  wall_limit,
  quiet,  // asleep for good: deadlock
  output_limit,
  bad_frame,  // text: something else than the harness wrote to the private channel
};

// Everything one exchange came to, as seen from outside, before anybody judges it.
struct Exchange {
  Ending ending = Ending::answered;
  std::string payload;  // of the RESULT; hostile
  std::uint64_t self_reported_ns = 0;
  std::optional<wire::CountsFrame> counts;  // of a counting build
  std::optional<wire::SpaceFrame> space;    // of a run that tells it
  std::optional<wire::LinksFrame> links;    // of a build that watches them
  wire::ExceptionFrame exception;
  std::string text;
  sandbox::Usage usage;
  std::string stdout_bytes;
  std::string stderr_bytes;
  bool output_truncated = false;
  std::optional<sandbox::RunResult> end;             // set when the process is gone
  bool out_of_memory = false;                        // the box's out-of-memory counter rose
  std::optional<sandbox::Process::Threads> threads;  // when a limit ended it
  // When the wall limit ended it: how long threads that still live were ready to run and did not
  // get a processor, all together; the first 50 ms may be left out.
  std::optional<Nanoseconds> queued;
  std::vector<wire::Event> events;      // concurrent forms
  std::optional<Metered> instructions;  // of a counting run
};

// One process of the streaming harness, from HELLO to its end. After anything but `answered` it is
// dead: start another. Theory: one poll loop serves the request pipe, the answer pipe, stdout,
// stderr, the process's end and the timers. The answer pipe stands first in the poll set: a harness
// flushes stdout before it answers, so whatever belongs to the case is seen in the same poll and a
// small case costs one write, one poll and one read. A processor that sleeps takes longer to wake
// up than such a case runs, so that for some microseconds the answer is looked for without
// sleeping, as long as that pays: where answers are late or processors busy, less and less often.
class HarnessProcess {
 public:
  // What is shared with the process; nullptr: not shared.
  struct Shared {
    EventLog* event_log = nullptr;  // of the concurrent forms; fd 5
    Meter* meter = nullptr;         // of a counting run; fd 6
  };
  static Result<HarnessProcess> start(Executor& executor, Shared shared,
                                      const std::atomic<bool>* interrupted);

  // Awaits HELLO (ending `answered`).
  Result<Exchange> greet(const ExchangeLimits& limits);
  // Sends one encoded CASE and awaits its RESULT. Error: interrupted, or a fault of the box.
  Result<Exchange> run_case(std::uint32_t sequence, std::string_view frame,
                            const ExchangeLimits& limits);
  // Sends END and awaits DONE and the process's end.
  Result<Exchange> finish(const ExchangeLimits& limits);

  [[nodiscard]] bool alive() const { return alive_; }

 private:
  class Poller;
  enum class Awaited { hello, result, done };
  HarnessProcess(std::unique_ptr<RunningProcess> process, Pipe requests, Pipe answers,
                 Shared shared, const std::atomic<bool>* interrupted);

  Result<Exchange> exchange(std::string_view request, Awaited awaited, std::uint32_t sequence,
                            const ExchangeLimits& limits);

  std::unique_ptr<RunningProcess> process_;
  Fd requests_;  // our end, O_NONBLOCK
  Fd answers_;   // our end, O_NONBLOCK
  Shared shared_;
  const std::atomic<bool>* interrupted_;
  bool alive_ = true;
  unsigned no_spin_ = 0;  // so many exchanges are waited for without looking busily first
  unsigned pause_ = 1;    // what it will be the next time that does not pay
};

}  // namespace judge
