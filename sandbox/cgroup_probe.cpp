#include "sandbox/cgroup_probe.h"

#include "sandbox/cgroup.h"
#include "sandbox/helper.h"

namespace judge::sandbox {

namespace {

// judge-box takes four times the memory, and three processes.
constexpr std::uint64_t kMemory = 2 * kMiB;
constexpr std::uint32_t kProcesses = 1;
// A group that stops programs at its limit and does not kill them is given up after two seconds.
constexpr std::chrono::milliseconds kPatience{10'000};

struct Held {
  bool memory = false;
  bool processes = false;
};

// Sends a program into the group. Error: it cannot get in.
Result<Held> try_group(Cgroup& group) {
  JUDGE_TRY(group.limit_memory(kMemory));
  JUDGE_TRY(group.limit_processes(kProcesses));
  JUDGE_TRY_ASSIGN(const std::vector<Fd> tasks, group.open_tasks());
  const Fd unified = group.open_unified();
  std::vector<int> fds;
  for (const auto& file : tasks) fds.push_back(file.get());
  if (unified) fds.push_back(unified.get());
  JUDGE_TRY_ASSIGN(Helper helper, start_helper());
  wire::Writer message = helper.channel.writer();
  message.kind(wire::Kind::probe);
  message.number(wire::kBuild);
  message.number(wire::Probe{static_cast<std::uint32_t>(tasks.size()), 4 * kMemory});
  JUDGE_TRY(helper.channel.send(message, fds));
  auto answer = helper.channel.receive(kPatience);
  std::optional<Error> error;
  Held held;
  if (!answer) {
    error = std::move(answer).error();
  } else if (answer->kind != wire::Kind::probed) {
    error = {Fault::missing, "cgroup", "", read_failure(*answer).text(), ""};
  } else {
    const auto found = answer->reader.number<std::uint32_t>();
    held.processes = (found & wire::kProcessesRefused) != 0;
    // Killed, and by the group's limit.
    held.memory = (found & wire::kMemoryKilled) != 0 && group.oom_kills() > 0;
  }
  stop_helper(helper);
  if (error) return fail(std::move(*error));
  return held;
}

void lose(CgroupHome& home, std::optional<CgroupHome::Parent>& part, const std::string& why) {
  part.reset();
  if (home.why_not.find(why) != std::string::npos) return;
  if (!home.why_not.empty()) home.why_not += "; ";
  home.why_not += why;
}

// Where only the clock is v2's, it is not worth losing the limits for.
bool can_go_without_clock(const CgroupHome& home) {
  return home.cpu && home.cpu->version == 2 && (!home.memory || home.memory->version == 1) &&
         (!home.pids || home.pids->version == 1);
}

}  // namespace

void try_limits(CgroupHome& home) {
  if (!home.memory && !home.pids) return;
  Cgroup group = Cgroup::create(home);
  const auto held = try_group(group);
  group.remove();
  if (!held && can_go_without_clock(home)) {
    home.cpu.reset();
    return try_limits(home);
  }
  if (!held) {
    lose(home, home.memory, held.error().message());
    home.pids.reset();
    home.cpu.reset();
    return;
  }
  if (home.memory && !held->memory)
    lose(home, home.memory,
         group.has_memory() ? home.memory->folder.string() +
                                  ": a memory limit is accepted, but does not end who exceeds it"
                            : group.why_not());
  if (home.pids && !held->processes)
    lose(home, home.pids,
         group.has_pids() ? home.pids->folder.string() +
                                ": a process limit is accepted, but does not stop who exceeds it"
                          : group.why_not());
  if (!group.has_cpu()) home.cpu.reset();
}

}  // namespace judge::sandbox
