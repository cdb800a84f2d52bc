#include "sandbox/cgroup.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>

#include "sandbox/cgroup_names.h"
#include "sandbox/cgroup_paths.h"
#include "sandbox/overrides.h"
#include "sandbox/proc_text.h"

namespace judge::sandbox {

namespace fs = std::filesystem;

namespace {

Fd open_in(const fs::path& folder, const char* name, int flags) {
  return Fd(::open((folder / name).c_str(), flags | O_CLOEXEC));
}

Result<void> write_text(const fs::path& folder, const char* name, const std::string& text) {
  const Fd fd = open_in(folder, name, O_WRONLY);
  if (!fd || ::write(fd.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
    return fail_errno((folder / name).string(), errno);
  return {};
}

}  // namespace

const CgroupPaths& own_cgroups() {
  static const CgroupPaths found =
      find_cgroups(read_proc("/proc/self/cgroup"), read_proc("/proc/self/mountinfo"));
  return found;
}

std::optional<std::uint64_t> start_time(int pid) {
  const std::string text = read_proc(("/proc/" + std::to_string(pid) + "/stat").c_str());
  // Field 2, the name, may hold anything but ends with the last ')'.
  auto at = text.rfind(')');
  for (int field = 2; field < 22 && at != std::string::npos; ++field) at = text.find(' ', at + 1);
  if (at == std::string::npos) return std::nullopt;
  return number_after(std::string_view(text).substr(at + 1), "");
}

std::string cgroup_prefix() {
  return "judge-" + std::to_string(::getpid()) + "-" +
         std::to_string(start_time(::getpid()).value_or(0)) + "-";
}

std::optional<fs::path> cgroup_parent(const CgroupPlace& place,
                                      const std::vector<std::string>& controllers,
                                      std::string& why_not) {
  if (place.version == 1 || controllers.empty()) return place.own;
  for (fs::path folder = place.own;; folder = folder.parent_path()) {
    const auto lacks = [&folder](const std::string& controller) {
      return !has_word(read_proc((folder / "cgroup.subtree_control").c_str()), controller);
    };
    // Allowed where the group holds no processes itself, or is the machine's root.
    for (const auto& controller : controllers)
      if (lacks(controller))
        static_cast<void>(write_text(folder, "cgroup.subtree_control", "+" + controller));
    if (std::none_of(controllers.begin(), controllers.end(), lacks) &&
        ::access(folder.c_str(), W_OK) == 0)
      return folder;
    if (folder == place.mount) break;
  }
  why_not = "no cgroup from " + place.own.string() + " upwards may be divided by this user";
  return std::nullopt;
}

Cgroup Cgroup::none(std::string why_not) {
  Cgroup group;
  group.why_not_ = std::move(why_not);
  return group;
}

Cgroup Cgroup::create() {
  static std::atomic<unsigned> counter{0};
  if (!overrides().cgroups) return none("switched off");
  Cgroup group;
  const std::string name = cgroup_prefix() + std::to_string(counter++);
  const CgroupPaths& own = own_cgroups();
  if (!own.memory && !own.pids) group.why_not_ = "no cgroup hierarchy is mounted here";
  if (own.memory && own.memory == own.pids && own.memory->version == 2) {
    group.memory_ = group.pids_ = group.cpu_ =
        group.make_part(*own.memory, {"memory", "pids"}, name);
  } else {
    if (own.memory) group.memory_ = group.make_part(*own.memory, {"memory"}, name);
    if (own.pids) group.pids_ = group.make_part(*own.pids, {"pids"}, name);
    // v2 counts CPU time in every group, with no controller.
    if (own.cpu) group.cpu_ = group.make_part(*own.cpu, {}, name);
  }
  group.open_files();
  return group;
}

Cgroup::Part Cgroup::make_part(const CgroupPlace& place,
                               const std::vector<std::string>& controllers,
                               const std::string& name) {
  const auto parent = cgroup_parent(place, controllers, why_not_);
  if (!parent) return {};
  const fs::path folder = *parent / name;
  if (std::find(folders_.begin(), folders_.end(), folder) == folders_.end()) {
    if (::mkdir(folder.c_str(), 0755) != 0) {
      why_not_ = folder.string() + ": " + std::strerror(errno);
      return {};
    }
    folders_.push_back(folder);
  }
  return {place.version, folder};
}

void Cgroup::open_files() {
  if (has_memory()) {
    const CgroupNames& names = cgroup_names(memory_.version);
    peak_file_ = open_in(memory_.folder, names.memory_peak, O_RDWR);
    if (!peak_file_) peak_file_ = open_in(memory_.folder, names.memory_peak, O_RDONLY);
    oom_file_ = open_in(memory_.folder, names.oom_counter, O_RDONLY);
    watch_oom();
  }
  if (has_pids())
    refused_file_ = open_in(pids_.folder, cgroup_names(pids_.version).pids_events, O_RDONLY);
  if (has_cpu()) cpu_file_ = open_in(cpu_.folder, cgroup_names(cpu_.version).cpu, O_RDONLY);
}

void Cgroup::watch_oom() {
  if (memory_.version != 1 || !oom_file_) return;
  oom_event_ = Fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  const auto registered =
      write_text(memory_.folder, "cgroup.event_control",
                 std::to_string(oom_event_.get()) + " " + std::to_string(oom_file_.get()));
  if (!registered) oom_event_.reset();
}

Cgroup::Cgroup(Cgroup&& other) noexcept = default;

Cgroup::~Cgroup() {
  // Moved from: no folders. Otherwise the outer process has normally removed them.
  for (const auto& folder : folders_) ::rmdir(folder.c_str());
}

Result<std::vector<Fd>> Cgroup::open_tasks() const {
  std::vector<Fd> files;
  std::vector<fs::path> seen;
  for (const Part& part : {memory_, pids_, cpu_}) {
    if (part.version != 1 || std::find(seen.begin(), seen.end(), part.folder) != seen.end())
      continue;
    seen.push_back(part.folder);
    files.push_back(open_in(part.folder, "tasks", O_WRONLY));
    if (!files.back()) return fail_errno((part.folder / "tasks").string(), errno);
  }
  return files;
}

Fd Cgroup::open_unified() const {
  for (const Part& part : {memory_, pids_, cpu_})
    if (part.version == 2)
      return Fd(::open(part.folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return {};
}

Result<void> Cgroup::limit_memory(std::uint64_t bytes) {
  if (!has_memory() || bytes == memory_limit_) return {};
  const CgroupNames& names = cgroup_names(memory_.version);
  const std::string limit = bytes == 0 ? names.unlimited : std::to_string(bytes);
  const bool has_swap = ::access((memory_.folder / names.swap_limit).c_str(), W_OK) == 0;
  if (!names.swap_limit_includes_memory) {
    JUDGE_TRY(write_text(memory_.folder, names.memory_limit, limit));
    if (has_swap) JUDGE_TRY(write_text(memory_.folder, names.swap_limit, "0"));
  } else {
    // The sum of memory and swap may never be the lower of the two: going up it goes first.
    const bool up = bytes == 0 || (memory_limit_ != 0 && bytes > memory_limit_);
    if (has_swap && up) JUDGE_TRY(write_text(memory_.folder, names.swap_limit, limit));
    JUDGE_TRY(write_text(memory_.folder, names.memory_limit, limit));
    if (has_swap && !up) JUDGE_TRY(write_text(memory_.folder, names.swap_limit, limit));
  }
  memory_limit_ = bytes;
  return {};
}

Result<void> Cgroup::limit_processes(std::uint32_t count) {
  if (!has_pids() || count == process_limit_) return {};
  // One more: the box's init.
  const std::string limit = count == 0 ? "max" : std::to_string(count + 1);
  JUDGE_TRY(write_text(pids_.folder, cgroup_names(pids_.version).pids_limit, limit));
  process_limit_ = count;
  return {};
}

std::optional<Nanoseconds> Cgroup::cpu() const {
  if (!cpu_file_) return std::nullopt;
  const CgroupNames& names = cgroup_names(cpu_.version);
  const auto value = number_after(reread(cpu_file_.get()), names.cpu_key);
  if (!value) return std::nullopt;
  return Nanoseconds(static_cast<std::int64_t>(*value) * names.cpu_unit_ns);
}

std::optional<std::uint64_t> Cgroup::memory_peak() const {
  if (!peak_file_) return std::nullopt;
  return number_after(reread(peak_file_.get()), "");
}

bool Cgroup::reset_memory_peak() {
  if (!peak_file_) return false;
  const char* text = cgroup_names(memory_.version).peak_reset;
  return ::pwrite(peak_file_.get(), text, std::strlen(text), 0) > 0;
}

std::uint64_t Cgroup::oom_kills() const {
  return oom_file_ ? number_after(reread(oom_file_.get()), "oom_kill").value_or(0) : 0;
}

std::uint64_t Cgroup::refused_processes() const {
  return refused_file_ ? number_after(reread(refused_file_.get()), "max").value_or(0) : 0;
}

int Cgroup::oom_fd() const { return memory_.version == 2 ? oom_file_.get() : oom_event_.get(); }

short Cgroup::oom_poll_events() const { return memory_.version == 2 ? POLLPRI : POLLIN; }

void Cgroup::clear_oom_event() {
  std::uint64_t count = 0;
  if (oom_event_) static_cast<void>(::read(oom_event_.get(), &count, sizeof count));
}

}  // namespace judge::sandbox
