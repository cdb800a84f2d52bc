#include "sandbox/run/options.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <iostream>

namespace judge::sandbox {

namespace {

constexpr int kUsage = 2;
constexpr const char* kNone = "-";
// What programs that are linked dynamically, and interpreters, need of a machine.
constexpr const char* kSystemFolders[] = {"/usr", "/bin", "/lib", "/lib64"};

constexpr const char* kFooter =
    "Prints one JSON object on stdout: how the program ended, why, and what it used, each figure "
    "with its source.\n"
    "Exit codes: 0 the program exited with 0 within its limits; 1 it did not; 2 usage; 3 a fault "
    "of the sandbox;\n"
    "4 less isolation than required. docs/sandbox.md has the format.";

// "500ms", "1s", "1.5s", "2m"; a number alone is seconds.
std::string read_time(const std::string& text, std::optional<Nanoseconds>& into) {
  const std::map<std::string, double> units{
      {"us", 1e3}, {"ms", 1e6}, {"s", 1e9}, {"", 1e9}, {"m", 60e9}};
  std::size_t end = 0;
  double number = 0;
  try {
    number = std::stod(text, &end);
  } catch (const std::exception&) {
    end = 0;
  }
  const auto unit = units.find(text.substr(end));
  if (end == 0 || unit == units.end() || !std::isfinite(number) || number <= 0 ||
      number * unit->second > 1e15)
    return "expected a time such as 1s, 500ms or 2m, got \"" + text + "\"";
  into = Nanoseconds(static_cast<std::int64_t>(number * unit->second));
  return "";
}

// "HOST:INSIDE", or "HOST" for the same path inside.
std::string read_mount(const std::string& text, std::vector<Mount>& into) {
  const auto colon = text.rfind(':');
  std::error_code error;
  const auto host = std::filesystem::canonical(text.substr(0, colon), error);
  if (error) return "expected a file or folder of this machine, got \"" + text + "\"";
  Mount mount{host, colon == std::string::npos ? host.native() : text.substr(colon + 1), false};
  if (!mount.inside.starts_with('/') || mount.inside == "/" ||
      mount.inside.find("..") != std::string::npos)
    return "expected an absolute path in the box after ':', got \"" + text + "\"";
  into.push_back(std::move(mount));
  return "";
}

// "LEFT:RIGHT", or "LEFT", whose last name stands for both.
std::pair<std::string, std::string> split(const std::string& text) {
  const auto colon = text.rfind(':');
  if (colon != std::string::npos) return {text.substr(0, colon), text.substr(colon + 1)};
  return {text, std::filesystem::path(text).filename()};
}

struct Words {
  std::string cpu;
  std::string wall;
  std::string require = "basic";
  std::vector<std::string> mounts;
  std::vector<std::string> puts;
  std::vector<std::string> takes;
  std::vector<std::string> command;
  bool no_system = false;
};

void declare_limits(CLI::App& app, Words& words, Limits& limits) {
  const CLI::AsSizeValue size(false);
  app.add_option("--cpu", words.cpu, "CPU time of all processes together, as 1s or 500ms")
      ->default_str("10s");
  app.add_option("--wall", words.wall,
                 "time by the clock; without, twice the CPU time and a second");
  app.add_option("--memory", limits.memory_bytes, "memory of all processes together, as 256M")
      ->transform(size)
      ->default_str("256M");
  app.add_option("--processes", limits.processes, "processes and threads")->capture_default_str();
  app.add_option("--output", limits.output_bytes, "stdout and stderr together")
      ->transform(size)
      ->default_str("16M");
  app.add_option("--file-size", limits.file_bytes, "of one file")
      ->transform(size)
      ->default_str("64M");
  app.add_option("--stack", limits.stack_bytes, "of the main thread; 0: as here")->transform(size);
  app.add_option("--open-files", limits.open_files, "descriptors of a process")
      ->capture_default_str();
}

void declare_surroundings(CLI::App& app, Words& words, RunOptions& options) {
  app.add_option("--work", options.config.work_bytes, "size of /work, the only folder to write in")
      ->transform(CLI::AsSizeValue(false))
      ->default_str("256M");
  app.add_option("--mount", words.mounts, "HOST[:INSIDE] shown read-only; may be repeated")
      ->allow_extra_args(false);
  app.add_flag("--no-system", words.no_system, "do not show /usr, /bin, /lib and /lib64");
  app.add_option("--put", words.puts, "FILE[:NAME] copied to /work/NAME first")
      ->allow_extra_args(false);
  app.add_option("--take", words.takes, "NAME[:FILE]: /work/NAME copied to FILE afterwards")
      ->allow_extra_args(false);
  app.add_option("--env", options.request.env, "NAME=VALUE; nothing is inherited")
      ->allow_extra_args(false);
  app.add_option("--cwd", options.request.cwd, "the program's folder")->capture_default_str();
  app.add_option("--stdout", options.stdout_file,
                 "FILE for the program's stdout instead of the report");
  app.add_option("--stderr", options.stderr_file, "FILE for its stderr");
  app.add_option("--require-isolation", words.require, "strong, basic or none")
      ->capture_default_str();
  app.add_option("program", words.command, "the program and its arguments, after --")->required();
}

// A program of this machine is shown under its own name in /box; other names are of the box.
std::string place_program(std::vector<std::string>& command, BoxConfig& config) {
  std::error_code error;
  const auto host = std::filesystem::canonical(command[0], error);
  const bool shown = std::any_of(config.mounts.begin(), config.mounts.end(), [&](const Mount& m) {
    return command[0] == m.inside || command[0].starts_with(m.inside + "/");
  });
  const bool there = !error && std::filesystem::is_regular_file(host);
  if (shown || (!there && command[0].starts_with("/work/"))) return "";
  if (!there) return "expected a program, got \"" + command[0] + "\", which is not there";
  const std::string inside = "/box/" + host.filename().native();
  config.mounts.push_back({host, inside, false});
  command[0] = inside;
  return "";
}

// "" or what is wrong.
std::string fill(RunOptions& options, Words& words) {
  Limits& limits = options.request.limits;
  if (auto fault = read_time(words.cpu, limits.cpu); !fault.empty()) return "--cpu: " + fault;
  limits.wall = *limits.cpu * 2 + std::chrono::seconds(1);
  if (!words.wall.empty())
    if (auto fault = read_time(words.wall, limits.wall); !fault.empty()) return "--wall: " + fault;
  const auto level = parse_isolation_level(words.require);
  if (!level)
    return "--require-isolation: expected strong, basic or none, got \"" + words.require + "\"";
  options.config.require = *level;
  if (!words.no_system)
    for (const char* folder : kSystemFolders)
      options.config.mounts.push_back({folder, folder, true});
  for (const auto& mount : words.mounts)
    if (auto fault = read_mount(mount, options.config.mounts); !fault.empty())
      return "--mount: " + fault;
  for (const auto& put : words.puts) {
    auto [host, name] = split(put);
    options.puts.push_back({host, name});
  }
  for (const auto& take : words.takes) {
    auto [name, host] = split(take);
    options.takes.push_back({host, name});
  }
  for (const auto& entry : options.request.env)
    if (entry.find('=') == std::string::npos || entry.starts_with('='))
      return "--env: expected NAME=VALUE, got \"" + entry + "\"";
  if (auto fault = place_program(words.command, options.config); !fault.empty()) return fault;
  options.request.argv = std::move(words.command);
  return "";
}

}  // namespace

RunOptions parse_options(int argc, char** argv, int& exit) {
  RunOptions options;
  Limits& limits = options.request.limits;
  limits.memory_bytes = 256 * kMiB;
  limits.processes = 64;
  limits.output_bytes = 16 * kMiB;
  limits.file_bytes = 64 * kMiB;
  limits.open_files = 256;
  options.request.hostile_program = true;
  Words words;
  words.cpu = "10s";
  CLI::App app("Runs one program in a sandbox and says what came of it.", "judge-box run");
  app.footer(kFooter);
  app.positionals_at_end();
  declare_limits(app, words, limits);
  declare_surroundings(app, words, options);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    exit = app.exit(error) == 0 ? 0 : kUsage;
    return options;
  }
  if (const std::string fault = fill(options, words); !fault.empty()) {
    std::cerr << "judge-box run: " << fault << "\n";
    exit = kUsage;
  }
  return options;
}

}  // namespace judge::sandbox
