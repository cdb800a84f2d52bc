#include "harness_run.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "spawn.h"

namespace judge::testing {
namespace {

constexpr int kPatienceMs = 30'000;

std::pair<Fd, Fd> make_pipe() {
  std::array<int, 2> ends{-1, -1};
  EXPECT_EQ(pipe2(ends.data(), O_CLOEXEC), 0);
  return {Fd(ends[0]), Fd(ends[1])};
}

std::string since(const Fd& file, std::size_t& seen) {
  const std::string all = content(file);
  std::string fresh = all.substr(std::min(seen, all.size()));
  seen = all.size();
  return fresh;
}

}  // namespace

HarnessRun::HarnessRun(const Command& command, const std::filesystem::path& cwd,
                       std::size_t max_events)
    : stdout_(memory_file("stdout")), stderr_(memory_file("stderr")), max_events_(max_events) {
  signal(SIGPIPE, SIG_IGN);
  auto [their_input, our_input] = make_pipe();
  auto [our_output, their_output] = make_pipe();
  input_ = std::move(our_input);
  output_ = std::move(our_output);
  SpawnRequest request{command.argv, command.env, cwd, {}};
  request.fds = {
      {stdout_.get(), 1}, {stderr_.get(), 2}, {their_input.get(), 3}, {their_output.get(), 4}};
  if (max_events > 0) {
    log_ = memory_file("events");
    EXPECT_EQ(ftruncate(log_.get(), static_cast<off_t>(max_events * wire::kEventBytes)), 0);
    request.fds.emplace_back(log_.get(), 5);
  }
  pid_ = spawn(request);
}

HarnessRun::~HarnessRun() {
  if (status_ || pid_ < 0) return;
  kill(pid_, SIGKILL);
  wait_for(pid_);
}

void HarnessRun::send(std::string_view frame) {
  while (!frame.empty()) {
    const ssize_t written = write(input_.get(), frame.data(), frame.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;  // it is gone: receive() tells
    frame.remove_prefix(static_cast<std::size_t>(written));
  }
}

void HarnessRun::send_case(const Input& input, const Signature& signature) {
  if (log_) {
    const std::string zeros(max_events_ * wire::kEventBytes, '\0');
    EXPECT_EQ(pwrite(log_.get(), zeros.data(), zeros.size(), 0),
              static_cast<ssize_t>(zeros.size()));
  }
  send(wire::encode_case(++sequence_, input, signature));
}

Answer HarnessRun::answer(decltype(Answer::what) what) {
  return {std::move(what), since(stdout_, stdout_seen_), since(stderr_, stderr_seen_)};
}

bool HarnessRun::answered() const {
  pollfd one{output_.get(), POLLIN, 0};
  return poll(&one, 1, 0) > 0;
}

Answer HarnessRun::receive() {
  for (;;) {
    auto next = reader_.next();
    if (!next) {
      ADD_FAILURE() << "the harness sent " << next.error().what;
      return answer(Ended{-1});
    }
    if (*next) {
      return answer(std::visit(
          [](auto& frame) -> decltype(Answer::what) {
            if constexpr (std::is_same_v<std::decay_t<decltype(frame)>, wire::ResultFrame>) {
              return std::string(frame.payload);
            } else if constexpr (std::is_same_v<std::decay_t<decltype(frame)>, wire::CountsFrame> ||
                                 std::is_same_v<std::decay_t<decltype(frame)>, wire::SpaceFrame> ||
                                 std::is_same_v<std::decay_t<decltype(frame)>, wire::LinksFrame>) {
              ADD_FAILURE() << "an ordinary run sent COUNTS, SPACE or LINKS";
              return Ended{-1};
            } else {
              return frame;
            }
          },
          **next));
    }
    pollfd one{output_.get(), POLLIN, 0};
    if (poll(&one, 1, kPatienceMs) == 0) {
      ADD_FAILURE() << "no answer in " << kPatienceMs << " ms";
      return answer(Ended{-1});
    }
    std::array<char, 65536> bytes{};
    const ssize_t got = read(output_.get(), bytes.data(), bytes.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) {
      status_ = wait_for(pid_);
      return answer(Ended{*status_});
    }
    reader_.append({bytes.data(), static_cast<std::size_t>(got)});
  }
}

std::vector<wire::Event> HarnessRun::events() const {
  return wire::decode_events(content(log_), max_events_);
}

}  // namespace judge::testing
