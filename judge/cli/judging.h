#pragma once

#include <string>
#include <vector>

#include "judge/cli/command.h"
#include "judge/cli/resolve.h"

namespace judge::cli {

// What `test` and `submit` have in common.
struct JudgingRequest {
  std::string_view command;        // for messages
  std::vector<std::string> words;  // [P] FILE
  std::string language;            // empty: by the file's extension
  std::string standard;            // empty: the language's default
  SessionOptions session;
  report::Detail detail = report::Detail::failing;
};

// Adds [P] FILE, -l and --require-isolation to the command of that name, a literal.
void add_judging_options(CLI::App& command, Registry& registry, JudgingRequest& request,
                         std::string_view name);

// --std, with what each language offers.
void add_standard_option(CLI::App& command, Registry& registry, std::string& standard);

// What the words mean; without any, the solution in the current folder.
Result<Target> target_of(const Catalog& catalog, const JudgingRequest& request);

// Judges with progress on stderr and reports. `prepare` may complete the request once it is known
// what to judge (the person's own cases).
using Prepare = std::function<Result<void>(const Target&, JudgingRequest&)>;
Result<ExitCode> judge_and_report(const Context& context, JudgingRequest request,
                                  const Prepare& prepare = {});

}  // namespace judge::cli
