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
#include <thread>

#include "judge/base/claim.h"
#include "sandbox/cgroup_home.h"
#include "sandbox/cgroup_names.h"
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

Cgroup Cgroup::none(std::string why_not) {
  Cgroup group;
  group.why_not_ = std::move(why_not);
  return group;
}

Cgroup Cgroup::create() {
  return overrides().cgroups ? create(cgroup_home()) : none("switched off");
}

Cgroup Cgroup::create(const CgroupHome& home) {
  Cgroup group;
  group.why_not_ = home.why_not;
  const auto make = [&](const std::optional<CgroupHome::Parent>& parent) {
    return parent ? group.make_part(parent->version, parent->folder) : Part{};
  };
  group.memory_ = make(home.memory);
  group.pids_ = make(home.pids);
  group.cpu_ = make(home.cpu);
  group.open_files();
  return group;
}

Cgroup::Part Cgroup::make_part(int version, const fs::path& parent) {
  static std::atomic<unsigned> counter{0};
  for (const auto& folder : folders_)
    if (folder.parent_path() == parent) return {version, folder};
  for (;;) {
    const fs::path folder = parent / (claimable_name(kBoxName) + std::to_string(counter++));
    Fd claim;
    if (::mkdir(folder.c_str(), 0755) == 0) {
      if (!claim_new_folder(folder, claim)) continue;
      claims_.push_back(std::move(claim));
      folders_.push_back(folder);
      return {version, folder};
    }
    if (errno == EEXIST) continue;
    if (why_not_.empty())
      why_not_ = "no group can be made in " + parent.string() + ": " + std::strerror(errno);
    return {};
  }
}

void Cgroup::open_files() {
  if (has_memory()) {
    const CgroupNames& names = cgroup_names(memory_.version);
    peak_file_ = open_in(memory_.folder, names.memory_peak, O_RDWR);
    if (!peak_file_) peak_file_ = open_in(memory_.folder, names.memory_peak, O_RDONLY);
    memory_file_ = open_in(memory_.folder, names.memory_now, O_RDONLY);
    oom_file_ = open_in(memory_.folder, names.oom_counter, O_RDONLY);
    // All of the group at once, so that nobody lives on to make something of a killed child. Its
    // init is among them: a box that ran out of memory is over. v1 cannot.
    static_cast<void>(write_text(memory_.folder, names.oom_kills_all, "1"));
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

// Moved from: no folders. Otherwise the outer process has normally removed them.
Cgroup::~Cgroup() { remove(); }

void Cgroup::remove() {
  // A group stays busy for a moment after its last process ended, mostly far below a millisecond.
  constexpr int kTries = 500;
  constexpr std::chrono::microseconds kFirst{50}, kLongest{1000};
  for (const auto& folder : folders_) {
    auto pause = kFirst;
    for (int tries = 0; !remove_cgroup(folder) && errno == EBUSY && tries < kTries; ++tries) {
      std::this_thread::sleep_for(pause);
      pause = std::min(2 * pause, kLongest);
    }
  }
  folders_.clear();
  claims_.clear();
}

bool Cgroup::is_hybrid() const {
  bool seen[3] = {};
  for (const Part& part : {memory_, pids_, cpu_}) seen[part.version] = true;
  return seen[1] && seen[2];
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
    // Swap that cannot be counted is not used.
    if (!has_swap) static_cast<void>(write_text(memory_.folder, "memory.swappiness", "0"));
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

std::optional<std::uint64_t> Cgroup::memory_now() const {
  if (!memory_file_) return std::nullopt;
  return number_after(reread(memory_file_.get()), "");
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
