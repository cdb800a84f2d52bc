#pragma once

#include <future>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "sandbox/sandbox.h"

// The seam between judging and the sandbox: tests put a fake process here that speaks the harness
// protocol from a thread.
namespace judge {

class Closing;

// One run in progress; the meaning of each function is that of sandbox::Process.
class RunningProcess {
 public:
  virtual ~RunningProcess() = default;
  [[nodiscard]] virtual int stdout_fd() const = 0;
  [[nodiscard]] virtual int stderr_fd() const = 0;
  [[nodiscard]] virtual int exit_fd() const = 0;
  [[nodiscard]] virtual std::optional<sandbox::Measured<Nanoseconds>> cpu() const = 0;
  virtual bool reset_memory_peak() = 0;
  [[nodiscard]] virtual std::optional<sandbox::Measured<std::uint64_t>> memory_peak() const = 0;
  [[nodiscard]] virtual bool out_of_memory() const = 0;
  [[nodiscard]] virtual std::optional<sandbox::Process::Threads> threads() const = 0;
  // Asks it to write to stderr where its threads are. False: this language has no answer to that.
  virtual bool ask_for_stacks() { return false; }
  virtual void kill() = 0;
  virtual Result<sandbox::RunResult> wait() = 0;
};

// Starts processes of one program, one at a time, each in a box no anomaly has touched.
class Executor {
 public:
  virtual ~Executor() = default;
  // fds: (ours, its number in the run). The process started before must be gone.
  virtual Result<std::unique_ptr<RunningProcess>> start(
      const std::vector<std::pair<int, int>>& fds) = 0;
  // Of the last process's box; empty before the first start.
  [[nodiscard]] virtual sandbox::Isolation isolation() const = 0;
};

// A box that opens in another thread.
using AheadBox = std::future<Result<sandbox::Box>>;

// The real one: a box for as long as it is reusable, then a new one.
class BoxExecutor : public Executor {
 public:
  // stacks_signal: as in Language.
  // closing: where its box goes in the end; null: it is closed at once. ahead: the first box, of an
  // equal config but for folders that were renamed since; where that failed another is opened.
  BoxExecutor(sandbox::BoxConfig config, sandbox::RunRequest request, int stacks_signal,
              Closing* closing = nullptr, AheadBox ahead = {});
  ~BoxExecutor() override;
  Result<std::unique_ptr<RunningProcess>> start(
      const std::vector<std::pair<int, int>>& fds) override;
  [[nodiscard]] sandbox::Isolation isolation() const override { return isolation_; }
  // Opens the box now, if there is none: for callers with something else to do meanwhile.
  Result<void> open();

 private:
  void take_ahead();

  sandbox::BoxConfig config_;
  sandbox::RunRequest request_;
  int stacks_signal_;
  Closing* closing_;
  AheadBox ahead_;
  std::optional<sandbox::Box> box_;
  sandbox::Isolation isolation_;
};

}  // namespace judge
