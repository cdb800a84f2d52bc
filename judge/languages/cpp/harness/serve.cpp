#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <iostream>

#include "counting.h"
#include "harness.h"
#include "internal.h"
#include "watching.h"

// The loop over frames and the descriptors. docs/protocol.md is the contract.
namespace judge_harness {
namespace {

constexpr std::uint32_t kVersion = 1;
constexpr std::uint8_t kCase = 0x10;
constexpr std::uint8_t kEnd = 0x11;
constexpr int kChannelLost = 70;

int input_fd = -1;
int output_fd = -1;
Case current;
Buffer input;

// Out of reach of submissions that close or duplicate small descriptors, and gone after exec.
int move_away(int fd) {
  rlimit limit{};
  getrlimit(RLIMIT_NOFILE, &limit);
  const int highest = limit.rlim_cur < 1024 ? static_cast<int>(limit.rlim_cur) : 1024;
  const int moved = fcntl(fd, F_DUPFD_CLOEXEC, highest > 16 ? highest - 8 : fd + 1);
  if (moved >= 0) close(fd);
  return moved;
}

bool read_all(char* bytes, std::size_t count) {
  while (count > 0) {
    const ssize_t got = read(input_fd, bytes, count);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    bytes += got;
    count -= static_cast<std::size_t>(got);
  }
  return true;
}

// Reads the next frame into `input` and returns its kind. The judge went away, or the submission
// closed the channel: ends the process.
std::uint8_t read_frame() {
  std::uint32_t length = 0;
  if (!read_all(reinterpret_cast<char*>(&length), sizeof length) || length == 0)
    _exit(kChannelLost);
  input.clear();
  if (!read_all(input.extend(length), length)) _exit(kChannelLost);
  return static_cast<std::uint8_t>(input.data()[0]);
}

void answer_case() {
  current.in = Reader(input.data() + 1, input.data() + input.size());
  current.sequence = current.in.scalar<std::uint32_t>();
  current.elapsed_ns = 0;
  begin_frame(current.out, Kind::result);
  current.out.append_scalar(current.sequence);
  const std::size_t elapsed_at = current.out.size();
  current.out.append_scalar(current.elapsed_ns);
  try {
    submission.run(current);
    std::memcpy(current.out.data() + elapsed_at, &current.elapsed_ns, sizeof current.elapsed_ns);
    flush_streams();
    send_counts(current.sequence);
    send_links(current.sequence);
    send_frame(current.out);
  } catch (...) {
    send_current_exception();
    if (current.concurrent) _exit(1);
  }
  current.out.release();
  input.release();
  free_nodes();
  forget_links();
  release_deep_stack();
}

void answer_frames() {
  Buffer frame;
  begin_frame(frame, Kind::hello);
  frame.append_scalar(kVersion);
  send_frame(frame);
  for (;;) {
    const std::uint8_t kind = read_frame();
    if (kind == kEnd) break;
    if (kind != kCase) Reader::malformed();
    answer_case();
  }
  flush_streams();
  begin_frame(frame, Kind::done);
  send_frame(frame);
  _exit(0);  // the submission's exit handlers are not part of the run
}

// A quarter of what is left must do for everything else, so that a runaway recursion is told as one
// and not as too much memory.
std::size_t stack_bytes(int argc, char** argv) {
  constexpr std::size_t kMiB = 1 << 20;
  const long memory_mib = argc > 1 ? std::atol(argv[1]) : 0;
  if (memory_mib <= 0) return 512 * kMiB;
  return std::clamp<std::size_t>(static_cast<std::size_t>(memory_mib) * 5 / 8, 16, 1024) * kMiB;
}

}  // namespace

std::uint64_t now_ns() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000U +
         static_cast<std::uint64_t>(time.tv_nsec);
}

void begin_frame(Buffer& frame, Kind kind) {
  frame.clear();
  frame.append_scalar(std::uint32_t{0});
  frame.append_scalar(kind);
}

void send_frame(Buffer& frame) {
  const auto length = static_cast<std::uint32_t>(frame.size() - sizeof(std::uint32_t));
  std::memcpy(frame.data(), &length, sizeof length);
  const char* at = frame.data();
  for (std::size_t left = frame.size(); left > 0;) {
    const ssize_t written = write(output_fd, at, left);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) _exit(kChannelLost);
    at += written;
    left -= static_cast<std::size_t>(written);
  }
}

void append_text(Buffer& frame, const char* text, std::size_t max_bytes) {
  const std::size_t count = strnlen(text, max_bytes);
  frame.append_scalar(static_cast<std::uint32_t>(count));
  frame.append(text, count);
}

std::uint32_t current_sequence() { return current.sequence; }

void flush_streams() {
  std::cout.flush();
  std::cerr.flush();
  std::clog.flush();
  std::fflush(stdout);
  std::fflush(stderr);
}

void Case::loaded() { input.release(); }
// The marks are for the counter that may be watching ("Counting" in docs/protocol.md).
void Case::start() {
  ::access("/judge-mark/start", F_OK);
  started_ns_ = now_ns();
  begin_watching();
  begin_counting();
}
void Case::stop() {
  end_counting();
  end_watching();
  elapsed_ns += now_ns() - started_ns_;
  ::access("/judge-mark/stop", F_OK);
}
void Case::finished() { begin_result(); }

namespace {

[[noreturn]] void serve(int argc, char** argv) {
  input_fd = move_away(3);
  output_fd = move_away(4);
  if (input_fd < 0 || output_fd < 0) {
    std::fputs("judge: the harness was started without its descriptors\n", stderr);
    _exit(1);
  }
  map_event_log(fcntl(5, F_GETFD) < 0 ? -1 : move_away(5));
  install_crash_handlers(argv[0], submission.file);
  run_on_large_stack(stack_bytes(argc, argv), answer_frames);
  _exit(1);
}

}  // namespace
}  // namespace judge_harness

int main(int argc, char** argv) { judge_harness::serve(argc, argv); }
