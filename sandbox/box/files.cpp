#include "sandbox/box/files.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>

namespace judge::box {

namespace wire = sandbox::wire;

namespace {

constexpr const char* kFiles = "files";  // the "mechanism" of these failures

int open_beneath(int folder, const char* path, int flags, unsigned mode = 0) {
  open_how how{};
  how.flags = static_cast<unsigned>(flags | O_CLOEXEC);
  how.mode = mode;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  return static_cast<int>(::syscall(SYS_openat2, folder, path, &how, sizeof how));
}

// The folder that holds the last name of `path`, made where it is missing. `name` is that name.
int open_parent(char* path, const char*& name) {
  int folder = open_beneath(AT_FDCWD, ".", O_PATH | O_DIRECTORY);
  char* part = path;
  for (char* slash = nullptr; folder >= 0 && (slash = std::strchr(part, '/')) != nullptr;) {
    *slash = '\0';
    if (::mkdirat(folder, part, 0755) != 0 && errno != EEXIST) {
      ::close(folder);
      return -1;
    }
    const int next = open_beneath(folder, part, O_PATH | O_DIRECTORY);
    ::close(folder);
    folder = next;
    part = slash + 1;
  }
  name = part;
  return folder;
}

Failure copy(int from, int to, const char* path) {
  struct stat status {};
  if (::fstat(from, &status) != 0) return failure(kFiles, "fstat", path);
  off_t left = status.st_size;
  while (left > 0) {
    const ssize_t count = ::sendfile(to, from, nullptr, static_cast<std::size_t>(left));
    if (count < 0) return failure(kFiles, "write", path);
    if (count == 0) break;
    left -= count;
  }
  return {};
}

Failure write_new(int content, char* path, unsigned mode) {
  char whole[4096];
  std::strncpy(whole, path, sizeof whole - 1);
  whole[sizeof whole - 1] = '\0';
  static char shown[sizeof whole];
  std::memcpy(shown, whole, sizeof whole);
  const char* name = nullptr;
  const int folder = open_parent(whole, name);
  if (folder < 0) return failure(kFiles, "open folder", shown);
  // Never into what is there: it may be a link, a FIFO, or the program of a run.
  if (::unlinkat(folder, name, 0) != 0 && errno != ENOENT) {
    const Failure result = failure(kFiles, "replace", shown);
    ::close(folder);
    return result;
  }
  const int file = open_beneath(folder, name, O_WRONLY | O_CREAT | O_EXCL, mode);
  Failure result = file < 0 ? failure(kFiles, "create", shown) : copy(content, file, shown);
  if (file >= 0) ::close(file);
  if (result && file >= 0) ::unlinkat(folder, name, 0);
  ::close(folder);
  return result;
}

void reply(int socket, const Failure& result, int fd) {
  if (result) {
    send_failure(socket, Kind::refused, result);
    return;
  }
  char text[4];
  wire::Writer message(text, sizeof text);
  message.kind(Kind::done);
  send(socket, message, fd);
}

char work_folder[4096] = "/work";

}  // namespace

void set_work_folder(const char* folder) {
  std::snprintf(work_folder, sizeof work_folder, "%s/work", folder);
}

void put_file(int socket, const Packet& packet) {
  wire::Reader reader(packet.data, packet.size);
  reader.kind();
  const char* path = reader.text();
  const auto mode = reader.number<std::uint32_t>();
  if (!reader.finished() || packet.fd_count != 1) {
    reply(socket, {EBADMSG, kFiles, "put", ""}, -1);
    return;
  }
  if (::chdir(work_folder) != 0) return reply(socket, failure(kFiles, "chdir", "/work"), -1);
  reply(socket, write_new(packet.fds[0], const_cast<char*>(path), mode), -1);
}

void take_file(int socket, const Packet& packet) {
  wire::Reader reader(packet.data, packet.size);
  reader.kind();
  const char* path = reader.text();
  if (!reader.finished()) return reply(socket, {EBADMSG, kFiles, "take", ""}, -1);
  if (::chdir(work_folder) != 0) return reply(socket, failure(kFiles, "chdir", "/work"), -1);
  const int fd = open_beneath(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
  if (fd < 0) return reply(socket, failure(kFiles, "open", path), -1);
  struct stat status {};
  // A folder is walked by the judge, name by name, through its descriptor.
  if (::fstat(fd, &status) != 0 || !(S_ISREG(status.st_mode) || S_ISDIR(status.st_mode))) {
    reply(socket, {EINVAL, kFiles, "open", path}, -1);
  } else {
    reply(socket, {}, fd);
  }
  ::close(fd);
}

}  // namespace judge::box
