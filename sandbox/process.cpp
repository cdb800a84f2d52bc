#include "sandbox/execution.h"

namespace judge::sandbox {

struct Process::State {
  std::unique_ptr<Execution> run;
};

Process::Process(std::unique_ptr<State> state) : state_(std::move(state)) {}
Process::Process(Process&&) noexcept = default;
Process& Process::operator=(Process&&) noexcept = default;
Process::~Process() = default;

Result<Process> Box::start(const RunRequest& request) {
  JUDGE_TRY_ASSIGN(auto run, Execution::begin(*state_, request));
  auto state = std::make_unique<Process::State>();
  state->run = std::move(run);
  return Process(std::move(state));
}

int Process::stdout_fd() const { return state_->run->stdout_fd(); }
int Process::stderr_fd() const { return state_->run->stderr_fd(); }
int Process::exit_fd() const { return state_->run->pidfd(); }
std::optional<Measured<Nanoseconds>> Process::cpu() const { return state_->run->cpu(); }
bool Process::reset_memory_peak() { return state_->run->reset_memory_peak(); }
std::optional<Measured<std::uint64_t>> Process::memory_peak() const {
  return state_->run->memory_peak();
}
bool Process::out_of_memory() const { return state_->run->out_of_memory(); }
std::optional<Process::Threads> Process::threads() const {
  return state_->run->box().proc.threads();
}
void Process::kill() { state_->run->kill(); }
Result<RunResult> Process::wait() { return state_->run->finish(); }

}  // namespace judge::sandbox
