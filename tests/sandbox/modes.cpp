#include "modes.h"

#include <grp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

#include "judge/base/claim.h"
#include "sandbox/box/seccomp.h"
#include "sandbox/cgroup_home.h"
#include "sandbox/overrides.h"
#include "sandbox/proc_text.h"

namespace judge::sandbox {

namespace fs = std::filesystem;

namespace {

constexpr const char* kMode = "JUDGE_SANDBOX_TEST_MODE";
constexpr unsigned kNobody = 65534;

fs::path own_folder() { return fs::read_symlink("/proc/self/exe").parent_path(); }

std::string mode() {
  const char* value = std::getenv(kMode);
  return value == nullptr ? "" : value;
}

// Runs a copy of this program as an ordinary user, from where that user can read it.
int run_as_nobody(char** argv) {
  char folder[] = "/tmp/judge-sandbox-test-XXXXXX";
  if (::mkdtemp(folder) == nullptr) return 2;
  fs::permissions(folder, fs::perms(0755));
  fs::copy(fs::read_symlink("/proc/self/exe"), fs::path(folder) / "test");
  fs::copy(own_folder() / "judge-box", fs::path(folder) / "judge-box");
  fs::copy(own_folder() / "sandbox-programs", fs::path(folder) / "sandbox-programs",
           fs::copy_options::recursive);
  const pid_t pid = ::fork();
  if (pid == 0) {
    const bool dropped =
        ::setgroups(0, nullptr) == 0 && ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0;
    // What a hole in the limit of processes may cost this machine.
    const rlimit most{2000, 2000};
    ::setrlimit(RLIMIT_NPROC, &most);
    if (dropped) ::execv((fs::path(folder) / "test").c_str(), argv);
    ::_exit(2);
  }
  int status = 0;
  ::waitpid(pid, &status, 0);
  fs::remove_all(folder);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 2;
}

// What holds for boxes without namespaces as well. Left out: what looks at numbers, groups and the
// machine's name, and programs that have names of the box's tree inside them.
void leave_out_what_needs_namespaces() {
  GTEST_FLAG_SET(filter,
                 "ALandlockedBox.*:Limit.*:Files.*:Process.*:Box.*:AKilled*:CleanLeftovers.*"
                 "-Box.StartsAProgramWithNothingButWhatWasAskedFor:Box.NamesTheMechanismsInForce:"
                 "Files.ThatAreExecutableCanBeRun:Files.ThatAreNotWhatTheyShouldBeAreNotTaken:"
                 "Files.ThatDoNotFitSayThatTheFolderIsFull:Limit.TheWorkFolderIsFullSomeTime:"
                 "Limit.OutputOfExactlyThatLengthIsAllowed:Limit.AFileEndsAtItsLimit:"
                 "Limit.AWorkFolderLargerThanTheMemoryEndsTheRun:"
                 "Box.SaysWhatIsMissingWhereItCannotBeAsStrongAsRequired");
}

// In the modes without namespaces. Those of a kernel that has not all of Landlock are skipped.
bool has_landlock() {
  constexpr long kScopes = 6;
  return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, 1) >= kScopes;
}

template <class Counts>
std::size_t count_entries(const fs::path& folder, Counts counts) {
  std::size_t count = 0;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error))
    if (counts(entry->path())) ++count;
  return count;
}

// Judge-box processes that descend from this test; other tests may run at the same time.
std::size_t count_helpers() {
  return count_entries("/proc", [](const fs::path& process) {
    const std::string status = read_proc((process / "status").c_str());
    return status.starts_with("Name:\tjudge-box") &&
           number_after(status, "PPid:") == static_cast<std::uint64_t>(::getpid());
  });
}

std::size_t count_cgroups() {
  std::size_t count = 0;
  for (const auto& parent : cgroup_parents())
    count += count_entries(parent, [](const fs::path& folder) {
      return folder.filename().string().starts_with(claimable_prefix(kBoxName));
    });
  return count;
}

}  // namespace

fs::path programs_folder() { return own_folder() / "sandbox-programs"; }

bool with_cgroups() { return mode().empty() || mode() == "no-namespaces"; }

bool with_namespaces() { return !mode().starts_with("no-namespaces"); }

bool refuse_namespaces() {
  return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && !box::install_filter(true);
}

std::set<fs::path> cgroup_parents() {
  std::set<fs::path> found;
  if (!with_cgroups()) return found;
  const CgroupHome home = cgroup_home();
  for (const auto& parent : {home.memory, home.pids, home.cpu})
    if (parent) found.insert(parent->folder);
  return found;
}

bool box_survives_memory_limit() {
  const CgroupHome home = with_cgroups() ? cgroup_home() : CgroupHome{};
  return !home.memory || home.memory->version != 2;
}

BoxConfig box_config() {
  BoxConfig config;
  config.mounts = {{programs_folder(), "/programs"}};
  config.work_bytes = 64 * kMiB;
  return config;
}

Box open_box(const BoxConfig& config) {
  auto box = Box::open(config);
  if (!box) {
    std::cerr << box.error().message() << "\n";
    std::abort();
  }
  return std::move(*box);
}

RunRequest request(const std::string& program, std::vector<std::string> arguments) {
  RunRequest request;
  request.argv = {"/programs/" + program};
  request.argv.insert(request.argv.end(), arguments.begin(), arguments.end());
  request.limits.wall = std::chrono::seconds(20);
  request.limits.cpu = std::chrono::seconds(10);
  request.limits.memory_bytes = 128 * kMiB;
  request.limits.processes = 64;
  request.limits.output_bytes = kMiB;
  request.limits.file_bytes = 32 * kMiB;
  request.limits.open_files = 64;
  return request;
}

RunResult run(Box& box, const RunRequest& request) {
  auto result = box.run(request);
  if (!result) {
    ADD_FAILURE() << result.error().message();
    return {};
  }
  return std::move(*result);
}

RunResult run(Box& box, const std::string& program, std::vector<std::string> arguments) {
  return run(box, request(program, std::move(arguments)));
}

Traces traces() {
  const std::string mounts = read_proc("/proc/self/mountinfo");
  return {count_helpers(), count_cgroups(),
          static_cast<std::size_t>(std::count(mounts.begin(), mounts.end(), '\n')),
          count_entries("/proc/self/fd", [](const fs::path&) { return true; })};
}

std::ostream& operator<<(std::ostream& out, const Traces& traces) {
  return out << traces.helpers << " helpers, " << traces.cgroups << " cgroups, " << traces.mounts
             << " mounts, " << traces.descriptors << " descriptors";
}

}  // namespace judge::sandbox

int main(int argc, char** argv) {
  using namespace judge::sandbox;
  if (mode().ends_with("user") && ::geteuid() == 0) return run_as_nobody(argv);
  if (!with_cgroups() && ::geteuid() == 0) set_overrides({{}, false, {}});
  if (!with_namespaces() && !has_landlock()) {
    std::cout << "skipped: this kernel has no Landlock of Linux 6.12\n";
    return 77;
  }
  if (!with_namespaces() && !refuse_namespaces()) return 2;
  ::testing::InitGoogleTest(&argc, argv);
  if (GTEST_FLAG_GET(filter) == "*") {
    GTEST_FLAG_SET(filter, "-ALandlockedBox.*");
    if (!with_namespaces()) leave_out_what_needs_namespaces();
  }
  return RUN_ALL_TESTS();
}
