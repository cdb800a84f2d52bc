#include "sandbox/box_proc.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <sstream>

#include "sandbox/proc_text.h"

namespace judge::sandbox {

namespace {

// The entries of a folder below `at` whose names are numbers.
std::vector<std::string> numbered(int at, const char* path) {
  std::vector<std::string> names;
  Fd fd(::openat(at, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd) return names;
  DIR* folder = ::fdopendir(fd.get());
  if (folder == nullptr) return names;
  static_cast<void>(fd.release());  // the stream's now
  while (const dirent* entry = ::readdir(folder))
    if (entry->d_name[0] >= '0' && entry->d_name[0] <= '9') names.emplace_back(entry->d_name);
  ::closedir(folder);
  return names;
}

// The fields of a stat file from the third, the state, on. The second may hold anything.
std::istringstream after_name(const std::string& stat) {
  const auto end = stat.rfind(')');
  return std::istringstream(end == std::string::npos ? std::string() : stat.substr(end + 1));
}

std::uint64_t ticks(const std::string& stat) {
  std::istringstream fields = after_name(stat);
  std::string skipped;
  for (int field = 3; field < 14; ++field) fields >> skipped;
  std::uint64_t sum = 0;
  // utime stime cutime cstime
  for (int field = 14; field < 18; ++field) {
    std::uint64_t value = 0;
    if (fields >> value) sum += value;
  }
  return sum;
}

// The second of its fields; nanoseconds.
std::optional<Nanoseconds> queued_of(const std::string& schedstat) {
  std::istringstream fields(schedstat);
  std::int64_t running = 0;
  std::int64_t queued = 0;
  if (!(fields >> running >> queued)) return std::nullopt;
  return Nanoseconds(queued);
}

}  // namespace

BoxProc BoxProc::below(int init) {
  BoxProc proc(Fd(::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC)));
  proc.init_ = init;
  // Needs CONFIG_PROC_CHILDREN.
  const std::string self = std::to_string(::getpid());
  const std::string path = self + "/task/" + self + "/children";
  if (::faccessat(proc.folder_.get(), path.c_str(), R_OK, 0) != 0) proc.folder_.reset();
  return proc;
}

std::vector<std::string> BoxProc::processes() const {
  if (init_ == 1) {
    std::vector<std::string> found = numbered(folder_.get(), ".");
    std::erase(found, "1");
    return found;
  }
  // Whoever loses its parent becomes init's, so nobody is missed for longer than a moment.
  std::vector<std::string> found{std::to_string(init_)};
  for (std::size_t at = 0; at < found.size(); ++at) {
    const std::string tasks = found[at] + "/task";
    for (const auto& task : numbered(folder_.get(), tasks.c_str())) {
      std::istringstream children(read(tasks + "/" + task + "/children"));
      for (std::string child; children >> child;) found.push_back(child);
    }
  }
  found.erase(found.begin());
  return found;
}

std::string BoxProc::read(const std::string& path) const {
  const Fd fd(::openat(folder_.get(), path.c_str(), O_RDONLY | O_CLOEXEC));
  return fd ? reread(fd.get()) : std::string();
}

std::optional<Nanoseconds> BoxProc::cpu() const {
  if (!folder_) return std::nullopt;
  static const auto tick = std::int64_t{1'000'000'000} / ::sysconf(_SC_CLK_TCK);
  std::uint64_t sum = 0;
  for (const auto& pid : processes()) sum += ticks(read(pid + "/stat"));
  return Nanoseconds(static_cast<std::int64_t>(sum) * tick);
}

std::optional<BoxProc::Memory> BoxProc::memory() const {
  if (!folder_) return std::nullopt;
  Memory memory;
  for (const auto& pid : processes()) {
    const std::string status = read(pid + "/status");
    // Page tables are no part of what is resident; a sparse mapping of zeros is hardly anything
    // else.
    for (const char* key : {"VmRSS:", "VmPTE:"})
      memory.resident_bytes += number_after(status, key).value_or(0) * kKiB;
    const std::uint64_t peak = number_after(status, "VmHWM:").value_or(0) * kKiB;
    if (peak > memory.peak_bytes) memory.peak_bytes = peak;
  }
  return memory;
}

bool BoxProc::reset_peaks() const {
  if (!folder_) return false;
  bool any = false;
  for (const auto& pid : processes()) {
    const Fd fd(::openat(folder_.get(), (pid + "/clear_refs").c_str(), O_WRONLY | O_CLOEXEC));
    any = (fd && ::write(fd.get(), "5", 1) == 1) || any;
  }
  return any;
}

std::optional<Process::Threads> BoxProc::threads() const {
  if (!folder_) return std::nullopt;
  Process::Threads threads;
  for (const auto& pid : processes()) {
    const std::string tasks = pid + "/task";
    for (const auto& thread : numbered(folder_.get(), tasks.c_str())) {
      char state = 'X';
      after_name(read(tasks + "/" + thread + "/stat")) >> state;
      if (state == 'X' || state == 'Z') continue;
      ++threads.total;
      if (state != 'R' && state != 'D') ++threads.sleeping;
      if (const auto queued = queued_of(read(tasks + "/" + thread + "/schedstat")))
        threads.queued = threads.queued.value_or(Nanoseconds(0)) + *queued;
    }
  }
  return threads;
}

}  // namespace judge::sandbox
