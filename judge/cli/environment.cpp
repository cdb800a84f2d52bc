#include "judge/cli/environment.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace judge::cli {
namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::string first_set(std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (std::string value = variable(name); !value.empty()) return value;
  }
  return "";
}

int terminal_width() {
  constexpr int kNarrowest = 40, kWidest = 120;  // longer lines are hard to read
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return std::clamp(static_cast<int>(size.ws_col), kNarrowest, kWidest);
}

// The base directory specification says that relative paths are to be ignored.
std::optional<std::filesystem::path> cache_home() {
  const std::filesystem::path xdg = variable("XDG_CACHE_HOME");
  if (xdg.is_absolute()) return xdg;
  const std::filesystem::path home = variable("HOME");
  if (home.is_absolute()) return home / ".cache";
  return std::nullopt;
}

std::vector<std::filesystem::path> split_paths(std::string_view list) {
  std::vector<std::filesystem::path> paths;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(':'), list.size());
    if (end > 0) paths.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return paths;
}

}  // namespace

Environment read_environment() {
  Environment result;
  result.stdout_is_terminal = ::isatty(STDOUT_FILENO) == 1;
  result.stderr_is_terminal = ::isatty(STDERR_FILENO) == 1;
  result.no_color = !variable("NO_COLOR").empty() || variable("TERM") == "dumb";
  result.width = terminal_width();
  result.locale = first_set({"LC_ALL", "LC_MESSAGES", "LANG"});
  result.cache_home = cache_home();
  result.problem_roots = split_paths(variable("JUDGE_PROBLEMS"));
  std::error_code error;
  result.executable = std::filesystem::read_symlink("/proc/self/exe", error);
  return result;
}

void hold_standard_streams() {
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(fd, F_GETFD) != -1) continue;
    // Opened the wrong way round on purpose: writing to it fails and the failure is reported.
    const int opened = ::open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    if (opened != fd && opened >= 0) ::close(opened);
  }
}

}  // namespace judge::cli
