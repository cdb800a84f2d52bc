#include "sandbox/diagnosis.h"
#include "sandbox/helper.h"

namespace judge::sandbox {

namespace {

constexpr const char* kProbe = "/judge-box";

// What one hostile program got out of a box.
struct Outcome {
  bool prevented = false;
  std::string how;
};

Outcome attempt(const BoxConfig& config, std::vector<std::string> arguments, const Limits& limits) {
  auto box = Box::open(config);
  if (!box) return {false, box.error().message()};
  RunRequest request;
  request.argv = {kProbe};
  request.argv.insert(request.argv.end(), arguments.begin(), arguments.end());
  request.limits = limits;
  const auto result = box->run(request);
  if (!result) return {false, result.error().message()};
  if (result->limit == LimitKind::memory)
    return {true, result->oom_killed && box->isolation().memory_source == "cgroup"
                      ? "the kernel killed a program that took too much"
                      : "a program that took too much was killed when it was seen"};
  if (result->exit_code == 1) return {true, "tried, and was refused"};
  return {false, "tried, and was not prevented"};
}

void check(Isolation& isolation, const std::vector<std::string>& ids, const Outcome& outcome) {
  for (auto& mechanism : isolation.mechanisms)
    for (const auto& id : ids)
      if (mechanism.id == id && mechanism.in_force) {
        mechanism.in_force = outcome.prevented;
        mechanism.reason += ": " + outcome.how;
      }
}

}  // namespace

Isolation probe_isolation() {
  BoxConfig config;
  config.mounts = {{helper_path(), kProbe, false}};
  config.require = IsolationLevel::none;
  Isolation isolation;
  {
    auto box = Box::open(config);
    if (!box) {
      isolation.mechanisms = {{"user-ns", false, box.error().message(), namespaces_fix()}};
      return isolation;
    }
    isolation = box->isolation();
  }
  Limits limits;
  limits.wall = std::chrono::seconds(5);
  limits.memory_bytes = 16 * kMiB;
  limits.processes = 8;
  const Outcome memory = attempt(config, {"probe-memory", std::to_string(64 * kMiB)}, limits);
  const Outcome processes = attempt(config, {"probe-processes", "16"}, limits);
  check(isolation, {"cgroup-v1", "cgroup-v2"}, memory);
  check(isolation, {"cgroup-v1", "cgroup-v2", "rlimits"}, processes);
  check(isolation, {"seccomp", "net-ns"}, attempt(config, {"probe-network"}, limits));
  check(isolation, {"mount-ns", "no-capabilities"}, attempt(config, {"probe-mount"}, limits));
  if (!memory.prevented || !processes.prevented) isolation.level = IsolationLevel::none;
  return isolation;
}

}  // namespace judge::sandbox
