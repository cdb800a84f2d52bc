#pragma once

#include <vector>

#include "judge/base/result.h"
#include "judge/languages/language.h"
#include "sandbox/sandbox.h"

// Counts the instructions between the harness's marks: the program runs in qemu's user emulation,
// with counter.c as its plugin. Deterministic where the program is, on any machine, for any
// language.
namespace judge {

// Emulated, a program takes so many times its time, at most; and so much more memory.
inline constexpr double kCountingSlowdown = 20;
inline constexpr std::uint64_t kCountingMemory = 512 * kMiB;

struct Counter {
  std::string emulator;                // absolute, the same inside
  std::vector<sandbox::Mount> mounts;  // what it needs to be seen in the box
};

// Error (fault missing): no emulator on this machine, and the command that installs it; or a kind
// of machine the counter is not made for.
Result<Counter> find_counter();

enum class Threads { at_once, in_turn };

// The command with the counter before it. Still with its placeholders.
[[nodiscard]] Command counted(const Counter& counter, const Command& command, Threads threads);

}  // namespace judge
