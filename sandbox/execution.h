#pragma once

#include <optional>

#include "sandbox/box_state.h"
#include "sandbox/memory_watch.h"

namespace judge::sandbox {

// One run in a box from its request to its end. Box::run and Process drive it.
class Execution {
 public:
  // Asks the box for the run and waits until its main process executes.
  static Result<std::unique_ptr<Execution>> begin(BoxState& box, const RunRequest& request);
  ~Execution();
  Execution(const Execution&) = delete;
  Execution& operator=(const Execution&) = delete;

  BoxState& box() { return box_; }
  [[nodiscard]] int stdout_fd() const { return stdout_.get(); }
  [[nodiscard]] int stderr_fd() const { return stderr_.get(); }
  [[nodiscard]] int pidfd() const { return pidfd_.get(); }
  [[nodiscard]] bool waits() const { return waits_; }

  [[nodiscard]] std::optional<Measured<Nanoseconds>> cpu() const;
  [[nodiscard]] Nanoseconds wall() const;
  [[nodiscard]] std::optional<Measured<std::uint64_t>> memory_peak() const;
  bool reset_memory_peak();
  [[nodiscard]] bool out_of_memory() const;

  // Ends everything in the box; the box is not reusable. The limit that did it, if one did; the
  // first one counts.
  void kill(std::optional<LimitKind> limit = std::nullopt);
  // Waits for the end of the run and for what judge-box has to say of it.
  Result<RunResult> finish();

 private:
  Execution(BoxState& box, Fd out, Fd err)
      : box_(box), stdout_(std::move(out)), stderr_(std::move(err)) {}
  Result<void> request(const RunRequest& request, Fd out, Fd err);
  Result<void> end_unexecuted(const BoxFailure& failure, const Fd& err);
  Result<void> apply_limits(const Limits& limits);
  [[nodiscard]] Nanoseconds group_cpu() const;
  void start_watch(std::uint64_t memory_bytes);
  void start_peak_window();
  [[nodiscard]] std::optional<std::uint64_t> group_peak() const;
  [[nodiscard]] std::optional<LimitKind> limit_of(const RunResult& result) const;

  BoxState& box_;
  Fd stdout_;
  Fd stderr_;
  Fd pidfd_;
  mutable int pid_ = -1;            // in our numbers; found when first wanted, 0 if gone by then
  bool waits_ = false;              // an answer of judge-box is due
  bool peak_was_reset_ = false;     // VmHWM tells of the present window only
  std::uint64_t peak_before_ = 0;   // of the cgroup, where it cannot be set back
  mutable Nanoseconds init_cpu_{};  // of the box's init, when last seen alive
  std::optional<LimitKind> limit_;
  std::optional<wire::Exited> exited_;
  std::optional<MemoryWatch> memory_watch_;  // where no cgroup counts
  Nanoseconds started_{};
  Nanoseconds ended_{};
  Nanoseconds cpu_before_{};
  std::uint64_t oom_kills_before_ = 0;
  std::uint64_t refused_before_ = 0;
};

}  // namespace judge::sandbox
