#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "judge/cli/environment.h"
#include "judge/report/report.h"
#include "sandbox/isolation.h"

namespace CLI {
class App;
}

namespace judge::cli {

// What every command takes, as typed.
struct TypedOptions {
  std::vector<std::string> formats;
  std::string color = "auto";
  std::string ui;
  std::vector<std::string> problems;
  std::string require_isolation = "basic";
  bool verbose = false;
};

// Adds them to a command; all commands share one TypedOptions.
void add_common_options(CLI::App& command, TypedOptions& typed);
// --require-isolation, for the commands that judge.
void add_isolation_option(CLI::App& command, TypedOptions& typed);

enum class Format { text, json, junit, csv };
[[nodiscard]] std::string_view to_string(Format format);

// A report in a format, to the standard output or to a file.
struct Destination {
  Format format = Format::text;
  std::filesystem::path file;  // empty: the standard output
};

// The same, checked once and then only read.
struct Options {
  bool color = false;  // on the standard output
  bool stderr_color = false;
  report::Ui ui = report::Ui::en;
  std::vector<std::filesystem::path> roots;  // of the catalog, in order
  sandbox::IsolationLevel require = sandbox::IsolationLevel::basic;
  bool verbose = false;
};

// Error: usage.
Result<Options> check(const TypedOptions& typed, const Environment& environment);
// Destinations among what a command can write; text to the standard output where none is given.
// Error: usage, naming what is possible.
Result<std::vector<Destination>> destinations(const TypedOptions& typed,
                                              const std::vector<Format>& possible);

}  // namespace judge::cli
