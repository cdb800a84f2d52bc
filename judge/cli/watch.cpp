#include "judge/cli/watch.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace judge::cli {
namespace {

namespace fs = std::filesystem;

constexpr int kLookAtCtrlC = 100;  // ms
constexpr int kSettled = 30;       // ms without an event: editors touch a file several times

bool readable(int fd, int timeout_ms) {
  pollfd watched{fd, POLLIN, 0};
  return ::poll(&watched, 1, timeout_ms) > 0;
}

}  // namespace

Result<FileWatch> FileWatch::open(const std::vector<fs::path>& files) {
  Fd inotify(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
  if (!inotify) return fail_errno("inotify_init1", errno);
  for (const fs::path& file : files) {
    fs::path folder = file.parent_path();
    if (folder.empty()) folder = ".";
    if (::inotify_add_watch(inotify.get(), folder.c_str(),
                            IN_CLOSE_WRITE | IN_MOVED_TO | IN_ONLYDIR) < 0)
      return fail_errno(folder.string(), errno);
  }
  return FileWatch(std::move(inotify), files);
}

bool FileWatch::wait(const std::atomic<bool>& interrupted) const {
  bool seen = false;
  while (!interrupted) {
    if (readable(inotify_.get(), seen ? kSettled : kLookAtCtrlC)) {
      seen = saved() || seen;
    } else if (seen) {
      return true;
    }
  }
  return false;
}

bool FileWatch::saved() const {
  alignas(inotify_event) std::array<char, 16 * 1024> buffer;
  bool ours = false;
  for (;;) {
    const ssize_t count = ::read(inotify_.get(), buffer.data(), buffer.size());
    if (count <= 0) return ours;
    for (ssize_t at = 0; at < count;) {
      inotify_event event{};
      std::memcpy(&event, buffer.data() + at, sizeof event);
      const std::string_view name(event.len == 0 ? "" : buffer.data() + at + sizeof event);
      ours = ours || (event.mask & IN_Q_OVERFLOW) != 0 ||
             std::ranges::any_of(files_, [&](const fs::path& f) { return f.filename() == name; });
      at += static_cast<ssize_t>(sizeof event + event.len);
    }
  }
}

}  // namespace judge::cli
