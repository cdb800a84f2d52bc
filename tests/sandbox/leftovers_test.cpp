#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iostream>
#include <set>
#include <thread>

#include "judge/base/claim.h"
#include "judge/base/files.h"
#include "modes.h"
#include "sandbox/cgroup.h"
#include "sandbox/cgroup_home.h"
#include "sandbox/overrides.h"
#include "sandbox/proc_text.h"

namespace judge::sandbox {
namespace {

namespace fs = std::filesystem;

// A judge of its own: opens a box, starts a program in it, says so, and waits for its end.
pid_t start_judge(int ready) {
  const pid_t pid = ::fork();
  if (pid != 0) return pid;
  Box box = open_box();
  auto process = box.start(request("spin", {"3"}));
  if (process) static_cast<void>(::write(ready, "x", 1));
  ::pause();
  ::_exit(0);
}

// All processes that came of it, and all cgroups with its name.
std::set<int> descendants(int ancestor) {
  std::set<int> found{ancestor};
  for (bool grown = true; grown;) {
    grown = false;
    for (const auto& entry : fs::directory_iterator("/proc")) {
      const int pid = std::atoi(entry.path().filename().c_str());
      if (pid == 0 || found.contains(pid)) continue;
      const auto parent = number_after(read_proc((entry.path() / "status").c_str()), "PPid:");
      if (parent && found.contains(static_cast<int>(*parent))) grown = found.insert(pid).second;
    }
  }
  found.erase(ancestor);
  return found;
}

std::vector<fs::path> cgroups_of(int judge) {
  std::vector<fs::path> found;
  for (const auto& parent : cgroup_parents())
    for (const auto& entry : fs::directory_iterator(parent))
      if (entry.path().filename().string().starts_with("judge-box-p" + std::to_string(judge) + "-"))
        found.push_back(entry.path());
  return found;
}

// Within a second.
bool soon(const auto& condition) {
  for (int i = 0; i < 1000; ++i) {
    if (condition()) return true;
    ::usleep(1000);
  }
  return false;
}

TEST(AKilledJudge, LeavesNothingBehind) {
  int ready[2];
  ASSERT_EQ(::pipe2(ready, O_CLOEXEC), 0);
  const pid_t judge = start_judge(ready[1]);
  ::close(ready[1]);
  char byte = 0;
  ASSERT_EQ(::read(ready[0], &byte, 1), 1);
  ::close(ready[0]);

  const std::set<int> processes = descendants(judge);
  EXPECT_GE(processes.size(), 3U);  // outer, inner, and the program
  const auto groups = cgroups_of(judge);
  EXPECT_EQ(groups.empty(), !with_cgroups());

  ASSERT_EQ(::kill(judge, SIGKILL), 0);
  ASSERT_EQ(::waitpid(judge, nullptr, 0), judge);
  EXPECT_TRUE(soon([&] {
    for (const int pid : processes)
      if (::kill(pid, 0) == 0) {
        // A zombie whose new parent has not reaped it yet is gone for our purposes.
        const std::string status = read_proc(("/proc/" + std::to_string(pid) + "/status").c_str());
        if (!has_word(status, "(zombie)")) return false;
      }
    return cgroups_of(judge).empty();
  }));
}

TEST(AKilledOuterProcess, TakesItsBoxWithIt) {
  const Traces before = traces();
  {
    Box box = open_box();
    const std::set<int> processes = descendants(::getpid());
    ASSERT_EQ(processes.size(), 2U);
    ::kill(*processes.begin(), SIGKILL);
    EXPECT_FALSE(box.run(request("sleep")));
    EXPECT_FALSE(box.reusable());
    EXPECT_TRUE(soon([&] {
      return ::kill(*processes.rbegin(), 0) != 0 ||
             has_word(
                 read_proc(("/proc/" + std::to_string(*processes.rbegin()) + "/status").c_str()),
                 "(zombie)");
    }));
  }
  EXPECT_TRUE(soon([&] { return traces() == before; })) << traces();
}

TEST(CleanLeftovers, RemovesWhatDeadJudgesLeftAndNothingElse) {
  clean_leftovers();  // does no harm where there are no cgroups
  if (!with_cgroups()) return;
  const fs::path own = cgroup_home().memory->folder;
  const std::string self = std::to_string(::getpid());  // these tests run several at a time
  // Whether there is a process 1 tells nothing.
  const fs::path left = own / ("judge-box-p1-t" + self + "-0");
  const fs::path held = own / (claimable_name(kBoxName) + "x1000");
  const fs::path others = own / ("judge-box-of-somebody-" + self);
  for (const auto& folder : {left, others}) ASSERT_TRUE(fs::create_directory(folder));
  Fd claim;
  do {
    fs::create_directory(held);
  } while (!claim_new_folder(held, claim));
  Box live = open_box();
  clean_leftovers();
  EXPECT_TRUE(soon([&] { return !fs::exists(left); }));  // another test may be at it just now
  EXPECT_TRUE(fs::exists(held));
  EXPECT_TRUE(fs::exists(others));
  EXPECT_EQ(run(live, "nop").exit_code, 0);
  ::rmdir(held.c_str());
  ::rmdir(others.c_str());
}

// What looks like a cgroup just made, and stops who writes to its cgroup.kill until somebody reads.
class StoppingGroup {
 public:
  explicit StoppingGroup(const fs::path& parent)
      : folder_(parent / (claimable_name(kBoxName) + "0")) {
    fs::create_directory(folder_);
    const std::string kill = folder_ / "cgroup.kill";
    EXPECT_EQ(::mkfifo(kill.c_str(), 0600), 0);
    pipe_ = Fd(::open(kill.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC));
    const std::vector<char> much(4096);
    while (::write(pipe_.get(), much.data(), much.size()) > 0) {
    }
    watch_ = Fd(::inotify_init1(IN_CLOEXEC));
    EXPECT_GE(::inotify_add_watch(watch_.get(), kill.c_str(), IN_OPEN), 0);
  }
  [[nodiscard]] const fs::path& folder() const { return folder_; }
  [[nodiscard]] bool is_being_removed() const {
    pollfd opened{watch_.get(), POLLIN, 0};
    return ::poll(&opened, 1, 60'000) == 1;
  }
  void go_on() {
    char some[4096];
    while (::read(pipe_.get(), some, sizeof some) > 0) {
    }
  }

 private:
  fs::path folder_;
  Fd pipe_;
  Fd watch_;
};

TEST(CleanLeftovers, HoldsWhatItRemovesSoThatAJudgeThatHasJustMadeItDoesNotGetIt) {
  const TempDir root = std::move(*TempDir::create("fake-cgroups"));
  const CgroupPlace place{1, root.path(), root.path()};
  StoppingGroup group(root.path());
  set_overrides({{}, true, CgroupPaths{place, place, place}});
  std::thread cleaner(clean_leftovers);
  EXPECT_TRUE(group.is_being_removed());
  Fd makers;
  EXPECT_FALSE(claim_new_folder(group.folder(), makers));
  group.go_on();
  cleaner.join();
  set_overrides({{}, with_cgroups(), {}});
  EXPECT_TRUE(claim_folder(group.folder()));  // what could not be removed is left to the next
}

// The same with real groups, many times.
TEST(CleanLeftovers, TakesNoGroupFromABoxThatIsBeingOpened) {
  if (!with_cgroups()) return;
  std::jthread cleaner([](const std::stop_token& stop) {
    while (!stop.stop_requested()) clean_leftovers();
  });
  for (int i = 0; i < 2000; ++i) {
    Cgroup group = Cgroup::create();
    const auto limited = group.limit_memory(64 * kMiB);
    ASSERT_TRUE(limited) << i << ": " << limited.error().message();
    ASSERT_TRUE(group.limit_processes(8));
  }
}

}  // namespace
}  // namespace judge::sandbox
