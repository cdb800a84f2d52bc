#pragma once

#include <functional>
#include <vector>

#include "judge/cli/context.h"
#include "judge/cli/exit_code.h"

namespace CLI {
class App;
}

namespace judge::cli {

// What a command does once the options are checked.
using Action = std::function<Result<ExitCode>(const Context&)>;

// Where a command declares itself: its options bind to state the action keeps alive.
struct Registry {
  CLI::App& app;
  TypedOptions& typed;
  Action& chosen;  // set when the command line names the command
  // Called before help is shown: for words that take time to find.
  std::vector<std::function<void()>> before_help{};
};

// One file each; main.cpp calls them all.
void add_list(Registry& registry);
void add_show(Registry& registry);
void add_start(Registry& registry);
void add_test(Registry& registry);
void add_submit(Registry& registry);
void add_bench(Registry& registry);
void add_verify(Registry& registry);
void add_doctor(Registry& registry);

}  // namespace judge::cli
