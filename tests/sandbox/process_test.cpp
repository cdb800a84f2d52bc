#include <fcntl.h>
#include <gmock/gmock.h>
#include <poll.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "modes.h"

namespace judge::sandbox {
namespace {

using namespace std::chrono_literals;

// A started programs/threads.c that has its threads and waits for a byte.
class Waiting : public testing::Test {
 protected:
  void SetUp() override {
    int in[2];
    int out[2];
    ASSERT_EQ(::pipe2(in, O_CLOEXEC), 0);
    ASSERT_EQ(::pipe2(out, O_CLOEXEC), 0);
    Fd in_read(in[0]);
    Fd out_write(out[1]);
    in_ = Fd(in[1]);
    out_ = Fd(out[0]);
    RunRequest threads = request("threads");
    threads.fds = {{in_read.get(), 3}, {out_write.get(), 4}};
    auto started = box_.start(threads);
    ASSERT_TRUE(started) << started.error().message();
    process_.emplace(std::move(*started));
    in_read.reset();
    out_write.reset();
    char byte = 0;
    ASSERT_EQ(::read(out_.get(), &byte, 1), 1);
  }

  [[nodiscard]] bool has_ended(int timeout_ms) const {
    pollfd ended{process_->exit_fd(), POLLIN, 0};
    return ::poll(&ended, 1, timeout_ms) == 1;
  }

  Box box_ = open_box();
  Fd in_;
  Fd out_;
  std::optional<Process> process_;
};

TEST_F(Waiting, IsSeenToWait) {
  // The threads were started, but may not all be asleep yet.
  std::optional<Process::Threads> threads;
  const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(30);
  while ((!threads || threads->sleeping < 4) && std::chrono::steady_clock::now() < patience) {
    std::this_thread::yield();
    threads = process_->threads();
  }
  ASSERT_TRUE(threads);
  EXPECT_EQ(threads->total, 4);
  EXPECT_EQ(threads->sleeping, 4);
  EXPECT_EQ(threads->queued.has_value(), std::filesystem::exists("/proc/self/schedstat"));
  EXPECT_FALSE(has_ended(0));
}

TEST_F(Waiting, EndsByItself) {
  ASSERT_EQ(::write(in_.get(), "x", 1), 1);
  EXPECT_TRUE(has_ended(10'000));
  auto result = process_->wait();
  ASSERT_TRUE(result);
  EXPECT_EQ(result->exit_code, 0);
  char text[16] = {};
  EXPECT_EQ(::read(process_->stdout_fd(), text, sizeof text), 5);
  EXPECT_STREQ(text, "done\n");
  EXPECT_TRUE(box_.reusable());
}

TEST_F(Waiting, IsKilled) {
  process_->kill();
  EXPECT_TRUE(has_ended(10'000));
  auto result = process_->wait();
  ASSERT_TRUE(result);
  EXPECT_EQ(result->signal, SIGKILL);
  EXPECT_FALSE(box_.reusable());
  EXPECT_EQ(run(box_, "nop").exit_code, 0);
}

TEST_F(Waiting, IsKilledWhenNobodyHoldsItAnyMore) {
  process_.reset();
  EXPECT_EQ(run(box_, "nop").exit_code, 0);
}

TEST_F(Waiting, KeepsTheBoxToItself) {
  EXPECT_FALSE(box_.run(request("nop")));
  EXPECT_FALSE(box_.put_file("x", "x"));
  EXPECT_FALSE(box_.take_file("x", 1));
}

TEST_F(Waiting, HasAMemoryWindowThatCanBeStartedAnew) {
  ASSERT_TRUE(process_->memory_peak());
  EXPECT_TRUE(process_->reset_memory_peak());
  ASSERT_TRUE(process_->memory_peak());
  EXPECT_LT(process_->memory_peak()->value, 8 * kMiB);
  EXPECT_FALSE(process_->out_of_memory());
}

TEST(CpuClock, OfARunningProcessGoesOn) {
  Box box = open_box();
  auto process = box.start(request("spin"));
  ASSERT_TRUE(process);
  const auto first = process->cpu();
  ASSERT_TRUE(first);
  std::optional<Measured<Nanoseconds>> last;
  do {
    last = process->cpu();
    ASSERT_TRUE(last);
    ASSERT_GE(last->value, 0ns);
  } while (last->value < first->value + 20ms);
  process->kill();
  auto result = process->wait();
  ASSERT_TRUE(result && result->usage.cpu);
  EXPECT_GE(result->usage.cpu->value, last->value);
}

TEST(OutOfMemory, IsToldOfAStartedProcess) {
  Box box = open_box();
  auto process = box.start(request("memory", {"heap", "1000"}));
  ASSERT_TRUE(process);
  pollfd ended{process->exit_fd(), POLLIN, 0};
  ASSERT_EQ(::poll(&ended, 1, 20'000), 1);
  EXPECT_TRUE(process->out_of_memory());
  auto result = process->wait();
  ASSERT_TRUE(result);
  EXPECT_EQ(result->limit, LimitKind::memory);
}

}  // namespace
}  // namespace judge::sandbox
