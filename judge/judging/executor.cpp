#include "judge/judging/executor.h"

#include "judge/judging/closing.h"
#include "sandbox/signal.h"

namespace judge {
namespace {

class BoxProcess : public RunningProcess {
 public:
  BoxProcess(sandbox::Process process, int stacks_signal)
      : process_(std::move(process)), stacks_signal_(stacks_signal) {}
  [[nodiscard]] int stdout_fd() const override { return process_.stdout_fd(); }
  [[nodiscard]] int stderr_fd() const override { return process_.stderr_fd(); }
  [[nodiscard]] int exit_fd() const override { return process_.exit_fd(); }
  [[nodiscard]] std::optional<sandbox::Measured<Nanoseconds>> cpu() const override {
    return process_.cpu();
  }
  bool reset_memory_peak() override { return process_.reset_memory_peak(); }
  [[nodiscard]] std::optional<sandbox::Measured<std::uint64_t>> memory_peak() const override {
    return process_.memory_peak();
  }
  [[nodiscard]] bool out_of_memory() const override { return process_.out_of_memory(); }
  [[nodiscard]] std::optional<sandbox::Process::Threads> threads() const override {
    return process_.threads();
  }
  bool ask_for_stacks() override {
    if (stacks_signal_ != 0) sandbox::send_signal(process_.exit_fd(), stacks_signal_);
    return stacks_signal_ != 0;
  }
  void kill() override { process_.kill(); }
  Result<sandbox::RunResult> wait() override { return process_.wait(); }

 private:
  sandbox::Process process_;
  int stacks_signal_;
};

}  // namespace

BoxExecutor::BoxExecutor(sandbox::BoxConfig config, sandbox::RunRequest request, int stacks_signal,
                         Closing* closing, AheadBox ahead)
    : config_(std::move(config)),
      request_(std::move(request)),
      stacks_signal_(stacks_signal),
      closing_(closing),
      ahead_(std::move(ahead)) {}

BoxExecutor::~BoxExecutor() {
  take_ahead();
  if (box_ && closing_ != nullptr) closing_->take(*std::move(box_));
}

void BoxExecutor::take_ahead() {
  if (!ahead_.valid()) return;
  if (auto box = ahead_.get(); box && box->has_own_tree()) box_ = *std::move(box);
  if (box_) isolation_ = box_->isolation();
}

Result<void> BoxExecutor::open() {
  take_ahead();
  if (box_ && box_->reusable()) return {};
  if (box_ && box_->renew()) return {};
  // An anomaly seldom stays alone: the next one finds a box that can be renewed.
  config_.renewable = box_.has_value();
  box_.reset();
  JUDGE_TRY_ASSIGN(box_, sandbox::Box::open(config_));
  isolation_ = box_->isolation();
  return {};
}

Result<std::unique_ptr<RunningProcess>> BoxExecutor::start(
    const std::vector<std::pair<int, int>>& fds) {
  JUDGE_TRY(open());
  request_.fds = fds;
  JUDGE_TRY_ASSIGN(sandbox::Process process, box_->start(request_));
  return std::unique_ptr<RunningProcess>(
      std::make_unique<BoxProcess>(std::move(process), stacks_signal_));
}

}  // namespace judge
