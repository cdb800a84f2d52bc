#pragma once

#include <string>

#include "sandbox/channel.h"

// Why something does not work on this machine, and the exact command that would change it.
namespace judge::sandbox {

struct Remedy {
  std::string cause;    // empty: no more is known than what the kernel said
  std::string command;  // empty: none is known
};

// Why this user gets no namespaces here, or no mounts in them.
[[nodiscard]] Remedy remedy_for(const BoxFailure& failure);

// Why root had to go on without a user namespace.
[[nodiscard]] Remedy remedy_for_user_namespace();

// How a box would get a /proc of its own.
[[nodiscard]] std::string proc_command();

// How this user would get cgroups.
[[nodiscard]] std::string cgroups_command();

}  // namespace judge::sandbox
