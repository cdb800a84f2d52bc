#include "judge/judging/channel.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace judge {
namespace {

constexpr int kLargePipe = 1 << 20;  // the usual /proc/sys/fs/pipe-max-size

// Blocks SIGPIPE in this thread for one write and swallows the one it raised: no global handler is
// changed, and what is started meanwhile by other threads inherits nothing.
class NoSigpipe {
 public:
  NoSigpipe() {
    sigemptyset(&pipe_);
    sigaddset(&pipe_, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
  }
  NoSigpipe(const NoSigpipe&) = delete;
  NoSigpipe& operator=(const NoSigpipe&) = delete;
  ~NoSigpipe() {
    if (broken && sigismember(&before_, SIGPIPE) == 0) {
      const timespec now{};
      while (sigtimedwait(&pipe_, nullptr, &now) == -1 && errno == EINTR) {
      }
    }
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
  bool broken = false;

 private:
  sigset_t pipe_{};
  sigset_t before_{};
};

}  // namespace

Result<Pipe> make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return fail_errno("pipe to the harness", errno);
  return Pipe{Fd(ends[0]), Fd(ends[1])};
}

void set_nonblocking(int fd) { ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK); }

void enlarge_pipe(int fd) { ::fcntl(fd, F_SETPIPE_SZ, kLargePipe); }

Transfer read_some(int fd, std::string& into) {
  thread_local std::array<char, 64 * 1024> buffer;
  ssize_t got = -1;
  do {
    got = ::read(fd, buffer.data(), buffer.size());
  } while (got < 0 && errno == EINTR);
  if (got > 0) {
    into.append(buffer.data(), static_cast<std::size_t>(got));
    return Transfer::some;
  }
  return got < 0 && errno == EAGAIN ? Transfer::would_block : Transfer::closed;
}

Transfer write_some(int fd, std::string_view& bytes) {
  NoSigpipe guard;
  ssize_t put = -1;
  do {
    put = ::write(fd, bytes.data(), bytes.size());
  } while (put < 0 && errno == EINTR);
  if (put >= 0) {
    bytes.remove_prefix(static_cast<std::size_t>(put));
    return Transfer::some;
  }
  if (errno == EAGAIN) return Transfer::would_block;
  guard.broken = errno == EPIPE;
  return Transfer::closed;
}

namespace {

// Its size sealed.
Result<Fd> memory_file(const char* name, std::size_t bytes) {
  Fd fd(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (!fd) return fail_errno(name, errno);
  if (::ftruncate(fd.get(), static_cast<off_t>(bytes)) != 0) return fail_errno(name, errno);
  if (::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
    return fail_errno(name, errno);
  return fd;
}

constexpr std::size_t kMeterBytes = 4096;
struct MeterRecord {
  std::uint64_t instructions = 0;
  std::uint64_t stops = 0;
  std::uint64_t all = 0;
};

}  // namespace

Result<Meter> Meter::create() {
  JUDGE_TRY_ASSIGN(Fd fd, memory_file("judge-meter", kMeterBytes));
  return Meter(std::move(fd));
}

void Meter::clear() {
  const MeterRecord nothing;
  // A write within the sealed size of a memory file does not fail.
  [[maybe_unused]] const ssize_t written = ::pwrite(fd_.get(), &nothing, sizeof nothing, 0);
}

std::optional<Metered> Meter::read() const {
  MeterRecord record;
  if (::pread(fd_.get(), &record, sizeof record, 0) != sizeof record || record.stops == 0)
    return std::nullopt;
  return Metered{record.instructions, record.all};
}

Result<EventLog> EventLog::create(std::size_t bytes) {
  JUDGE_TRY_ASSIGN(Fd fd, memory_file("judge-events", bytes));
  return EventLog(std::move(fd), bytes);
}

void EventLog::clear() {
  ::fallocate(fd_.get(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, static_cast<off_t>(bytes_));
  seen_ = 0;
}

std::vector<wire::Event> EventLog::events() const {
  constexpr std::size_t kChunk = 2048 * wire::kEventBytes;
  std::vector<wire::Event> events;
  std::string chunk(kChunk, '\0');
  for (std::size_t at = 0; at < bytes_; at += kChunk) {
    const ssize_t got = ::pread(fd_.get(), chunk.data(), kChunk, static_cast<off_t>(at));
    if (got <= 0) break;
    const auto some = wire::decode_events(
        std::string_view(chunk).substr(0, static_cast<std::size_t>(got)), kChunk);
    events.insert(events.end(), some.begin(), some.end());
    if (some.size() * wire::kEventBytes < kChunk) break;
  }
  return events;
}

std::size_t EventLog::progress() {
  char phase = 0;
  while ((seen_ + 1) * wire::kEventBytes <= bytes_ &&
         ::pread(fd_.get(), &phase, 1, static_cast<off_t>(seen_ * wire::kEventBytes)) == 1 &&
         phase != 0)
    ++seen_;
  return seen_;
}

void Capture::add(std::string_view bytes) {
  total_ += bytes.size();
  if (kept_.size() < kKept) kept_.append(bytes.substr(0, kKept - kept_.size()));
}

void Capture::clear() {
  kept_.clear();
  total_ = 0;
}

}  // namespace judge
