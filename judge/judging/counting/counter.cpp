#include "judge/judging/counting/counter.h"

#include <filesystem>

namespace judge {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPlugin = "/judge-counter.so";  // in the box
// In the box as well; a language preloads it (language.json), or does not.
constexpr const char* kAllocations = "/judge-allocations.so";
constexpr const char* kEmulator = "/usr/bin/qemu-x86_64";
// Its libraries.
constexpr const char* kFolders[] = {"/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64"};

// Beside the judge's own program. `inside`: its place in the box.
fs::path outside(const char* inside) {
  std::error_code error;
  return fs::read_symlink("/proc/self/exe", error).parent_path() / fs::path(inside).filename();
}

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
  for (const char* inside : {kPlugin, kAllocations}) {
    const fs::path library = outside(inside);
    if (!fs::exists(library, error))
      return fail({Fault::missing, "counter of instructions", library.string(), "none",
                   "build it: cmake --build --preset release --target " + library.stem().string()});
    counter.mounts.push_back({library, inside, false});
  }
  for (const char* folder : kFolders) counter.mounts.push_back({folder, folder, true});
  return counter;
}

Command counted(const Counter& counter, const Command& command) {
  Command all = command;
  // Without erms and fsrm: with them the C library copies memory by one instruction, however long.
  const std::vector<std::string> before{counter.emulator, "-cpu", "max,-erms,-fsrm", "-plugin",
                                        kPlugin};
  all.argv.insert(all.argv.begin(), before.begin(), before.end());
  return all;
}

}  // namespace judge
