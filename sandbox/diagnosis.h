#pragma once

#include "sandbox/cgroup.h"
#include "sandbox/channel.h"
#include "sandbox/sandbox.h"

// What is in force, what is missing, why, and which command would enable it.
namespace judge::sandbox {

// Of a box that is ready. `mechanisms` are wire::Mechanisms.
// watched: the judge sees the box's processes.
[[nodiscard]] Isolation describe(const Cgroup& cgroup, std::uint32_t mechanisms, bool watched);

// A box that could not be made.
[[nodiscard]] Error explain(const BoxFailure& failure, const BoxConfig& config);

// Why a box has no namespaces, and what would give it some.
void add_refusal(Isolation& isolation, const BoxFailure& refused);

// A box that could be made neither with namespaces nor with Landlock alone.
[[nodiscard]] Error explain_both(const BoxFailure& refused, const BoxFailure& landlock,
                                 const BoxConfig& config);

// A box that has less than was asked for.
[[nodiscard]] Error explain_level(const Isolation& isolation, IsolationLevel require);

}  // namespace judge::sandbox
