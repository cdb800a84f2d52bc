#pragma once

#include <linux/filter.h>

#include <cstddef>

#include "sandbox/box/failure.h"
#include "sandbox/box/filter.h"

namespace judge::box {

inline constexpr std::size_t kMaxProgram = 768;

struct Program {
  sock_filter code[kMaxProgram];
  unsigned short size = 0;
};

// Turns the rules into a BPF program: other architectures and x32 are killed, then each rule in
// turn, else allowed. The kernel runs it once for each call at installation and keeps a bitmap of
// those it always allows (Linux 5.11), so that its length costs nothing later; that installation
// costs little is what the rules are sorted into buckets and searched for.
void assemble(Program& program, const Rules* lists, std::size_t list_count);

// Installs the policy for good. Needs no_new_privs.
Failure install_filter(bool memory_is_counted);

// The policy of a box without namespaces. Called by its zygote.
Failure install_landlocked_filter(bool memory_is_counted);

// The rest of it, which is for runs alone. Called by a run before it executes.
Failure install_run_filter(std::uint32_t zygote);

}  // namespace judge::box
