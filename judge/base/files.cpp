#include "judge/base/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>

#include "judge/base/fd.h"

namespace judge {
namespace {

tl::unexpected<Error> unreadable(const std::filesystem::path& path, std::string finding,
                                 Fault fault) {
  return fail({fault, path.string(), "a readable regular file", std::move(finding), ""});
}

// What a path that is no regular file is, for messages.
std::string_view kind_of(mode_t mode) {
  if (S_ISDIR(mode)) return "a directory";
  if (S_ISFIFO(mode)) return "a named pipe";
  if (S_ISSOCK(mode)) return "a socket";
  return "a device";
}

tl::unexpected<Error> too_long(const std::filesystem::path& path, std::uint64_t max_bytes,
                               std::uint64_t size, Fault fault) {
  return fail({fault, path.string(), fmt::format("at most {} bytes", max_bytes),
               size > max_bytes ? fmt::format("{} bytes", size) : "more", ""});
}

// read(2) until end of file or max_bytes + 1 bytes.
Result<std::string> read_to_end(const Fd& fd, std::uint64_t size_hint, std::uint64_t max_bytes,
                                const std::filesystem::path& path, Fault fault) {
  std::string content;
  std::uint64_t filled = 0;
  content.resize(std::min(size_hint, max_bytes) + 1);  // with room to see the end
  for (;;) {
    if (filled > max_bytes) return too_long(path, max_bytes, 0, fault);
    if (filled == content.size())
      content.resize(std::min(std::max<std::uint64_t>(filled * 2, 4096), max_bytes + 1));
    const ssize_t got = ::read(fd.get(), content.data() + filled, content.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return unreadable(path, std::strerror(errno), fault);
    if (got == 0) break;
    filled += static_cast<std::uint64_t>(got);
  }
  content.resize(filled);
  return content;
}

Result<void> write_all(const Fd& fd, std::string_view content, const std::string& place) {
  while (!content.empty()) {
    const ssize_t put = ::write(fd.get(), content.data(), content.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return fail_errno(place, errno);
    content.remove_prefix(static_cast<std::size_t>(put));
  }
  return {};
}

// A name beside `path` that no other writer, in this process or another, uses.
std::filesystem::path sibling_name(const std::filesystem::path& path) {
  static std::atomic<unsigned> counter{0};
  return path.parent_path() /
         fmt::format(".{}.{}-{}.tmp", path.filename().string(), ::getpid(), counter++);
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::uint64_t max_bytes,
                              Fault fault) {
  struct stat info {};
  // stat first: opening a device can have effects, opening a pipe waits for a writer.
  if (::stat(path.c_str(), &info) != 0) {
    return unreadable(path, errno == ENOENT ? "no such file" : std::strerror(errno), fault);
  }
  if (!S_ISREG(info.st_mode)) return unreadable(path, std::string(kind_of(info.st_mode)), fault);
  // O_NONBLOCK: if a pipe took its place since, do not wait on it.
  const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (!fd) return unreadable(path, std::strerror(errno), fault);
  if (::fstat(fd.get(), &info) != 0) return unreadable(path, std::strerror(errno), fault);
  if (!S_ISREG(info.st_mode)) return unreadable(path, std::string(kind_of(info.st_mode)), fault);
  const auto size = static_cast<std::uint64_t>(info.st_size);
  if (size > max_bytes) return too_long(path, max_bytes, size, fault);
  return read_to_end(fd, size, max_bytes, path, fault);
}

// No fsync: what is written this way can be made again (caches) or is small; after a power cut a
// reader may find the old content, never a mixture.
Result<void> write_file_atomically(const std::filesystem::path& path, std::string_view content,
                                   bool executable) {
  const std::filesystem::path temporary = sibling_name(path);
  Fd fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
               executable ? 0777 : 0666));
  if (!fd) return fail_errno(path.string(), errno);
  Result<void> written = write_all(fd, content, path.string());
  // A full disk behind a network file system shows only when the file is closed.
  if (::close(fd.release()) != 0 && written) written = fail_errno(path.string(), errno);
  if (written && ::rename(temporary.c_str(), path.c_str()) != 0) {
    written = fail_errno(path.string(), errno);
  }
  if (!written) ::unlink(temporary.c_str());
  return written;
}

}  // namespace judge
