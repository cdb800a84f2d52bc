#include "spawn.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace judge::testing {
namespace {

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> all;
  for (std::string& word : words) all.push_back(word.data());
  all.push_back(nullptr);
  return all;
}

}  // namespace

Fd memory_file(const char* name) { return Fd(memfd_create(name, MFD_CLOEXEC)); }

std::string content(const Fd& file) {
  struct stat status {};
  fstat(file.get(), &status);
  std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
  const ssize_t got = pread(file.get(), bytes.data(), bytes.size(), 0);
  bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  return bytes;
}

pid_t spawn(const SpawnRequest& request) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  std::vector<Fd> high;  // out of the way of the numbers they get in the program
  for (const auto& [ours, theirs] : request.fds) {
    high.emplace_back(fcntl(ours, F_DUPFD_CLOEXEC, 64));
    posix_spawn_file_actions_adddup2(&actions, high.back().get(), theirs);
  }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addchdir_np(&actions, request.cwd.c_str());
  std::vector<std::string> argv = request.argv;
  std::vector<std::string> env;
  for (const auto& [name, value] : request.env) env.push_back(name + "=" + value);
  pid_t pid = -1;
  const int error = posix_spawn(&pid, argv[0].c_str(), &actions, nullptr, pointers(argv).data(),
                                pointers(env).data());
  posix_spawn_file_actions_destroy(&actions);
  if (error == 0) return pid;
  ADD_FAILURE() << argv[0] << ": " << std::strerror(error);
  return -1;
}

int wait_for(pid_t pid) {
  int status = -1;
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

}  // namespace judge::testing
