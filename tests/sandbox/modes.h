#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "sandbox/sandbox.h"

// What the tests with real boxes share.
namespace judge::sandbox {

// The folder of the hostile programs, beside the test.
[[nodiscard]] std::filesystem::path programs_folder();

// Boxes here have cgroups (not so in the modes that test without).
[[nodiscard]] bool with_cgroups();

// Boxes here have namespaces; in the other modes Landlock is their barrier.
[[nodiscard]] bool with_namespaces();

// From now on this process gets no namespaces and mounts, as under the filters of container
// runtimes.
[[nodiscard]] bool refuse_namespaces();

// The folders in which the boxes' cgroups are made.
[[nodiscard]] std::set<std::filesystem::path> cgroup_parents();

// The kernel ends just the largest process, not everything in the box (v2: memory.oom.group).
[[nodiscard]] bool box_survives_memory_limit();

// A box with just the hostile programs in it, at /programs.
[[nodiscard]] BoxConfig box_config();
[[nodiscard]] Box open_box(const BoxConfig& config = box_config());

// A request for one of them, with limits that a well-behaved one never meets.
[[nodiscard]] RunRequest request(const std::string& program,
                                 std::vector<std::string> arguments = {});

// Runs it; an error of the box fails the test.
RunResult run(Box& box, const RunRequest& request);
RunResult run(Box& box, const std::string& program, std::vector<std::string> arguments = {});

// What is on the machine that boxes could leave behind.
struct Traces {
  std::size_t helpers = 0;      // processes named judge-box
  std::size_t cgroups = 0;      // folders named judge-… in our cgroups
  std::size_t mounts = 0;       // mounts we see
  std::size_t descriptors = 0;  // of this process
  bool operator==(const Traces&) const = default;
};
[[nodiscard]] Traces traces();
std::ostream& operator<<(std::ostream& out, const Traces& traces);

}  // namespace judge::sandbox
