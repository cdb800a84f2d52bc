#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/json.h"
#include "judge/base/units.h"
#include "judge/problem/signature.h"

// A language is data: one folder judge/languages/<id>/ (language.json, harness files, glue
// template), embedded at build time. Nothing outside those folders knows a language by name.
// The keys of language.json: docs/languages.md.
namespace judge {

// A command in the box. {placeholders} in argv and in the values of env (expand() fills them in):
// {src} the folder with the submission and the glue, {solution} the submission's file name,
// {harness} the language's embedded files, {prepared} what the prepare steps kept, {artifact} what
// compiling kept, {work} the writable folder and current directory, {memory_mib} the run's memory
// limit, {standard} the language's standard, and every program of the toolchain by its key ({cxx}).
struct Command {
  std::vector<std::string> argv;
  std::map<std::string, std::string> env;
};

struct StepLimits {
  Milliseconds cpu{30'000};
  Milliseconds wall{60'000};
  std::uint64_t memory_bytes = 2 * kGiB;
  std::uint32_t processes = 64;
  std::uint64_t work_bytes = kGiB;
};

// Commands run in order in one box; then the named files or folders below /work are kept.
struct Steps {
  std::vector<Command> commands;
  std::vector<std::string> keep;  // relative to /work
  StepLimits limits;
};

struct Toolchain {
  std::string label;                                         // "g++", "go", "python"
  std::map<std::string, std::vector<std::string>> programs;  // key → names tried in order
  Command version;                    // for doctor and cache keys; see toolchain_version()
  std::vector<std::string> packages;  // Debian / Ubuntu package names
  // What of the host is shown in the box when compiling and when running; see toolchain_mounts().
  std::vector<std::string> mounts_compile;
  std::vector<std::string> mounts_run;
};

// How the run-time's own words on stderr read when it ends a process that the harness could not
// speak for any more (a panic in another thread, a fatal error).
struct CrashWords {
  std::vector<std::string> messages;  // a line that begins so is the message: "panic: "
  std::string frame;                  // what stands before a line number of the submission
  // A message with one of these words in it is of that kind, else an error.
  std::vector<std::string> out_of_memory;
  std::vector<std::string> stack_overflow;
  std::vector<std::string> deadlock;
  // What the line before a frame begins with where it names the function: "main.". Empty: none
  // does.
  std::string function{};
};

using LanguageFiles = std::map<std::string, std::string>;  // relative path → content
// All folders by language id; the contents are not the map's.
using LanguageFolders = std::map<std::string, std::map<std::string, std::string_view>>;

struct Language;

// A line of a sanitizer's report with `word` in it begins a finding; the message is what follows
// the word, up to the first of `until`.
struct ReportRule {
  std::string word;
  std::string finding;  // "memory_error", as judging names it
  std::vector<std::string> until;
  std::size_t stacks = 3;  // how many of the report's stacks are told
};

// A second way to build and run: with a sanitizer that says what it sees on stderr.
struct Sanitizer {
  std::string id;           // "memory"
  std::string looks_for;    // "memory errors": for progress
  bool concurrent = false;  // only for the concurrent forms, where what it finds is a wrong answer
  std::vector<ReportRule> reports;
  std::string frame;  // as CrashWords::frame
  // The language with these steps, this run and these factors; has no sanitizers itself.
  std::shared_ptr<const Language> language;
};

struct Language {
  std::string id;
  std::string name;
  std::vector<std::string> extensions;  // without dot
  std::vector<std::string> standards;   // a submission may ask for one; the first is the default
  Toolchain toolchain;
  std::map<std::string, std::string> native_types;  // "int" → "int"; "array" → "vector<{}>"
  std::shared_ptr<const LanguageFiles> files;       // with those it shares; seen as {harness}
  std::string glue_template;     // mustache; the content of the file "glue.template" names
  std::string starter_template;  // mustache, same context: an empty solution; for `show`
  // What `start` writes beside a solution for the editor's sake: name → mustache, same context.
  std::map<std::string, std::string> workspace;
  std::string glue_name;  // written beside the submission under this name
  Steps prepare;          // once a toolchain: precompiled prelude, helper tools
  Steps compile;          // once a submission
  Command run;
  Command emulated;  // `run` as it is under the counter of instructions: deterministic
  double emulated_instruction_ns = 0.9;  // what one mostly takes there: docs/adr/0009
  std::optional<Command> space;  // `run` when the harness tells each call's peak of memory (SPACE)
  CrashWords crash;
  // At this signal the harness writes to stderr where the submission's threads are; 0 = it does
  // not.
  int stacks_signal = 0;
  std::vector<Sanitizer> sanitizers;
  // The same for a harness that counts what a call costs (COUNTS), or for `space`; nullptr: none.
  std::shared_ptr<const Language> instrumented;
  // The same with a harness that watches how a list's links are read (LINKS); nullptr: there is
  // none.
  std::shared_ptr<const Language> one_pass;
  double time_factor = 1.0;  // multiplies the problem's CPU limit
  std::string time_reason;
  std::uint64_t memory_allowance_bytes = 0;  // added to the problem's memory limit
  std::string memory_reason;
  std::uint32_t processes = 64;       // while running (threads count)
  std::vector<std::string> supplied;  // what the prelude supplies: shown by docs and doctor
};

// All languages, in id order. Each is read when it is first asked for, and this asks for all. A
// broken language.json is a bug of ours: found by the tests, asserted.
[[nodiscard]] const std::vector<Language>& languages();
[[nodiscard]] const Language* find_language(std::string_view id);
[[nodiscard]] const Language* language_of_extension(std::string_view extension);
// The same without reading the language; empty where there is none.
[[nodiscard]] std::string language_id_of_extension(std::string_view extension);
// By id. Error (usage): the known ones, and the one that may be meant.
Result<const Language*> language_named(std::string_view id);

// Strictly reads one language folder's language.json. `files`: that folder; `folders`: all of them,
// for what the language shares. Error (fault judge): place, expectation, finding, fix.
Result<Language> parse_language(std::string_view id, const LanguageFiles& files,
                                const LanguageFolders& folders = {});

// What the {placeholders} of a command stand for, apart from the programs.
struct Places {
  std::string src = "/src";
  std::string solution;
  std::string harness = "/harness";
  std::string prepared = "/prepared";
  std::string artifact = "/artifact";
  std::string work = "/work";
  std::uint64_t memory_mib = 0;
  std::string standard{};
};

// The toolchain as found on this machine.
struct FoundToolchain {
  std::map<std::string, std::string> programs;  // key → absolute path
};
// Error (fault missing): which program is not there and the command that installs it.
Result<FoundToolchain> find_toolchain(const Language& language);
// The same, looking in these folders only.
Result<FoundToolchain> find_toolchain(const Language& language,
                                      const std::vector<std::filesystem::path>& folders);

// The command with its placeholders filled in. parse_language has checked that all are known.
[[nodiscard]] Command expand(const Command& command, const Places& places,
                             const FoundToolchain& toolchain);
[[nodiscard]] std::string expand(std::string_view text, const Places& places,
                                 const FoundToolchain& toolchain);

// "go 1.19.8": the label and the first version number in what Toolchain::version printed; the
// label alone where there is none.
[[nodiscard]] std::string toolchain_version(const Toolchain& toolchain, std::string_view printed);

}  // namespace judge
