#include "judge/judging/counting/counter.h"

#include <fmt/format.h>

#include <filesystem>

#include "judge/judging/own_library.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPlugin = "judge-counter";
constexpr const char* kAllocations = "judge-allocations";  // a language preloads it, or does not
constexpr const char* kEmulator = "/usr/bin/qemu-x86_64";
// Its libraries.
constexpr const char* kFolders[] = {"/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64"};

}  // namespace

Result<Counter> find_counter() {
  std::error_code error;
#ifndef __x86_64__
  return fail({Fault::missing, "counter of instructions", "an x86-64 machine", "another one", ""});
#endif
  if (!fs::exists(kEmulator, error))
    return fail({Fault::missing, "counter of instructions", kEmulator, "none",
                 "apt-get install qemu-user"});
  Counter counter{kEmulator, {{kEmulator, kEmulator, false}}};
  for (const char* library : {kPlugin, kAllocations}) {
    JUDGE_TRY_ASSIGN(sandbox::Mount mount, own_library(library));
    counter.mounts.push_back(std::move(mount));
  }
  for (const char* folder : kFolders) counter.mounts.push_back({folder, folder, true});
  return counter;
}

Command counted(const Counter& counter, const Command& command, Threads threads) {
  Command all = command;
  // Without erms and fsrm: with them the C library copies memory by one instruction, however long.
  const std::vector<std::string> before{
      counter.emulator, "-cpu", "max,-erms,-fsrm", "-plugin",
      fmt::format("/{}.so{}", kPlugin, threads == Threads::in_turn ? ",turns=on" : "")};
  all.argv.insert(all.argv.begin(), before.begin(), before.end());
  return all;
}

}  // namespace judge
