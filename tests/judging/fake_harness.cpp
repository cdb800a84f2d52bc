#include "fake_harness.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>

namespace judge::testing {

class FakeProcess : public RunningProcess {
 public:
  FakeProcess(std::unique_ptr<FakeHarness> harness, Script script)
      : harness_(std::move(harness)), thread_([this, script = std::move(script)] {
          script(*harness_);
          harness_->answers_.reset();
          harness_->out_.write.reset();
          harness_->err_.write.reset();
          harness_->exit_.write.reset();
        }) {
    set_nonblocking(harness_->out_.read.get());
    set_nonblocking(harness_->err_.read.get());
  }
  ~FakeProcess() override { end(); }
  [[nodiscard]] int stdout_fd() const override { return harness_->out_.read.get(); }
  [[nodiscard]] int stderr_fd() const override { return harness_->err_.read.get(); }
  [[nodiscard]] int exit_fd() const override { return harness_->exit_.read.get(); }
  [[nodiscard]] std::optional<sandbox::Measured<Nanoseconds>> cpu() const override {
    return sandbox::Measured<Nanoseconds>{Nanoseconds(harness_->cpu_ns.load()),
                                          sandbox::Source::cgroup};
  }
  bool reset_memory_peak() override { return true; }
  [[nodiscard]] std::optional<sandbox::Measured<std::uint64_t>> memory_peak() const override {
    return std::nullopt;
  }
  [[nodiscard]] bool out_of_memory() const override { return harness_->out_of_memory; }
  [[nodiscard]] std::optional<sandbox::Process::Threads> threads() const override {
    return sandbox::Process::Threads{2, harness_->asleep ? 2 : 1};
  }
  bool ask_for_stacks() override {
    harness_->ask_.write.reset();
    return harness_->tells_stacks;
  }
  void kill() override {
    killed_ = true;
    harness_->kill_.write.reset();
  }
  Result<sandbox::RunResult> wait() override {
    end();
    sandbox::RunResult result;
    if (killed_)
      result.signal = 9;
    else if (harness_->signal != 0)
      result.signal = harness_->signal;
    else
      result.exit_code = harness_->exit_code;
    return result;
  }

 private:
  void end() {
    harness_->kill_.write.reset();
    if (thread_.joinable()) thread_.join();
  }
  std::unique_ptr<FakeHarness> harness_;
  bool killed_ = false;
  std::thread thread_;
};

FakeHarness::FakeHarness()
    : out_(*make_pipe()),
      err_(*make_pipe()),
      exit_(*make_pipe()),
      kill_(*make_pipe()),
      ask_(*make_pipe()) {}

// False once the judge has killed us.
bool FakeHarness::readable(int fd) {
  std::array<pollfd, 2> polled{{{fd, POLLIN, 0}, {kill_.read.get(), POLLIN, 0}}};
  ::poll(polled.data(), fd < 0 ? 0 : 2, -1);
  return polled[1].revents == 0;
}

std::string FakeHarness::receive() {
  std::string bytes;
  std::size_t wanted = 4;
  while (bytes.size() < wanted) {
    const std::size_t had = bytes.size();
    bytes.resize(wanted);
    if (!readable(requests_.get())) return "";
    const ssize_t got = ::read(requests_.get(), bytes.data() + had, wanted - had);
    if (got <= 0) return "";
    bytes.resize(had + static_cast<std::size_t>(got));
    if (bytes.size() == 4 && wanted == 4)
      for (std::size_t i = 0; i < 4; ++i)
        wanted += std::size_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  }
  return bytes.substr(4);
}

void FakeHarness::send(std::string_view bytes) {
  while (!bytes.empty() && write_some(answers_.get(), bytes) == Transfer::some) {
  }
}

void FakeHarness::print(std::string_view text) {
  while (!text.empty() && write_some(out_.write.get(), text) == Transfer::some) {
  }
}

void FakeHarness::print_error(std::string_view text) { write_some(err_.write.get(), text); }

void FakeHarness::hello() { send(frame(0x01, little_endian(1, 4))); }

void FakeHarness::answer(std::uint32_t sequence, std::string_view payload) {
  send(frame(0x02, little_endian(sequence, 4) + little_endian(5, 8) + std::string(payload)));
}

void FakeHarness::serve(std::string_view payload) {
  for (;;) {
    const std::string request = receive();
    if (request.empty()) return;
    if (request[0] == 0x11) return send(frame(0x06, ""));
    answer(sequence_of(request), payload);
  }
}

bool FakeHarness::wait_until_killed(int patience_ms) {
  pollfd entry{kill_.read.get(), POLLIN, 0};
  return ::poll(&entry, 1, patience_ms) > 0;
}

void FakeHarness::wait_until_asked_for_stacks() { readable(ask_.read.get()); }

void FakeHarness::close_channel() { answers_.reset(); }

Result<std::unique_ptr<RunningProcess>> FakeExecutor::start(
    const std::vector<std::pair<int, int>>& fds) {
  auto harness = std::make_unique<FakeHarness>();
  for (const auto& [ours, number] : fds) {
    Fd copy(::fcntl(ours, F_DUPFD_CLOEXEC, 0));
    if (number == 3)
      harness->requests_ = std::move(copy);
    else if (number == 4)
      harness->answers_ = std::move(copy);
  }
  const Script& script = scripts_[std::min(started_, scripts_.size() - 1)];
  ++started_;
  return std::unique_ptr<RunningProcess>(std::make_unique<FakeProcess>(std::move(harness), script));
}

std::string little_endian(std::uint64_t value, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
  return out;
}

std::string frame(std::uint8_t kind, std::string_view payload) {
  return little_endian(payload.size() + 1, 4) + static_cast<char>(kind) + std::string(payload);
}

std::string text_field(std::string_view text) {
  return little_endian(text.size(), 4) + std::string(text);
}

std::uint32_t sequence_of(std::string_view case_frame) {
  std::uint32_t sequence = 0;
  for (std::size_t i = 0; i < 4; ++i)
    sequence |= std::uint32_t{static_cast<unsigned char>(case_frame[1 + i])} << (8 * i);
  return sequence;
}

}  // namespace judge::testing
