#pragma once

#include <functional>
#include <string>
#include <vector>

#include "judge/judging/cache.h"
#include "judge/languages/language.h"
#include "sandbox/sandbox.h"

namespace judge {

struct Workplace;

// What a language's prepare or compile commands came to, run in one box of their own.
struct StepsOutcome {
  bool ok = false;
  std::string diagnostics;  // stdout and stderr of all commands; hostile
  std::string message;      // not ok: which limit or end; empty for an ordinary exit code
  Nanoseconds wall{0};
  std::vector<KeptFile> kept;  // ok only
};

struct StepsRequest {
  const Steps& steps;
  const Language& language;
  const FoundToolchain& toolchain;
  Places places;
  std::vector<sandbox::Mount> mounts;  // on top of the toolchain's
  const Workplace& workplace;
  std::function<void()> when_open = {};  // called when its box is open, before the first command
};

// Error: interrupted, missing (sandbox), or a fault of the box.
Result<StepsOutcome> run_steps(const StepsRequest& request);

// What `mounts` of language.json means on this machine: {program} is where it was found, and *
// stands for any part of a name. Nothing but {program} has to be there.
[[nodiscard]] std::vector<sandbox::Mount> toolchain_mounts(const std::vector<std::string>& paths,
                                                           const FoundToolchain& toolchain);
// The command as a request, its environment as "NAME=value".
[[nodiscard]] sandbox::RunRequest to_request(const Command& command);

}  // namespace judge
