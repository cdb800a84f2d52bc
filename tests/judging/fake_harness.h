#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "judge/judging/channel.h"
#include "judge/judging/executor.h"

// A harness for tests: a thread that speaks (or breaks) the protocol over real pipes.
namespace judge::testing {

// What a script may do; the script's end is the process's end.
class FakeHarness {
 public:
  FakeHarness();

  // The next frame from the judge (its kind first), or empty when the judge closed or killed.
  std::string receive();
  void send(std::string_view bytes);
  void print(std::string_view text);        // stdout
  void print_error(std::string_view text);  // stderr
  void hello();
  void answer(std::uint32_t sequence, std::string_view payload);
  // Answers every case with `payload` until END, then DONE.
  void serve(std::string_view payload);
  bool wait_until_killed(int patience_ms = -1);  // false: it was not, for so long
  void wait_until_asked_for_stacks();
  void close_channel();

  std::atomic<std::int64_t> cpu_ns{0};
  std::atomic<bool> out_of_memory{false};
  std::atomic<bool> asleep{false};
  std::atomic<bool> tells_stacks{false};
  int exit_code = 0;
  int signal = 0;

 private:
  friend class FakeProcess;
  friend class FakeExecutor;
  bool readable(int fd);

  Fd requests_;
  Fd answers_;
  Pipe out_;
  Pipe err_;
  Pipe exit_;
  Pipe kill_;
  Pipe ask_;
};

using Script = std::function<void(FakeHarness&)>;

// One process a script, in order; the last script serves all later ones.
class FakeExecutor : public Executor {
 public:
  explicit FakeExecutor(std::vector<Script> scripts) : scripts_(std::move(scripts)) {}
  Result<std::unique_ptr<RunningProcess>> start(
      const std::vector<std::pair<int, int>>& fds) override;
  [[nodiscard]] sandbox::Isolation isolation() const override { return {}; }
  [[nodiscard]] std::size_t started() const { return started_; }

 private:
  std::vector<Script> scripts_;
  std::size_t started_ = 0;
};

// Frames and scalars as a harness sends them.
[[nodiscard]] std::string little_endian(std::uint64_t value, int bytes);
[[nodiscard]] std::string frame(std::uint8_t kind, std::string_view payload);
[[nodiscard]] std::string text_field(std::string_view text);
// The sequence of a CASE frame as receive() gives it.
[[nodiscard]] std::uint32_t sequence_of(std::string_view case_frame);

}  // namespace judge::testing
