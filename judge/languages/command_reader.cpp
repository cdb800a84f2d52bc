#include "judge/languages/command_reader.h"

#include <algorithm>

#include "judge/languages/parse.h"

namespace judge {
namespace {

constexpr std::int64_t kMaxMilliseconds = 600'000;

Result<StepLimits> limits_of(const JsonReader& json) {
  JUDGE_TRY(json.object({"cpu_ms", "wall_ms", "memory_mib", "processes", "work_mib"}));
  const auto mebibytes = [](std::uint64_t bytes) {
    return static_cast<std::int64_t>(bytes / kMiB);
  };
  StepLimits limits;
  JUDGE_TRY_ASSIGN(const auto cpu, whole(json, "cpu_ms", kMaxMilliseconds, limits.cpu.count()));
  JUDGE_TRY_ASSIGN(const auto wall, whole(json, "wall_ms", kMaxMilliseconds, limits.wall.count()));
  JUDGE_TRY_ASSIGN(const auto memory,
                   whole(json, "memory_mib", kMaxMebibytes, mebibytes(limits.memory_bytes)));
  JUDGE_TRY_ASSIGN(const auto processes, whole(json, "processes", 10'000, limits.processes));
  JUDGE_TRY_ASSIGN(const auto work,
                   whole(json, "work_mib", kMaxMebibytes, mebibytes(limits.work_bytes)));
  limits.cpu = Milliseconds(cpu);
  limits.wall = Milliseconds(wall);
  limits.memory_bytes = static_cast<std::uint64_t>(memory) * kMiB;
  limits.processes = static_cast<std::uint32_t>(processes);
  limits.work_bytes = static_cast<std::uint64_t>(work) * kMiB;
  return limits;
}

}  // namespace

Result<std::int64_t> whole(const JsonReader& json, std::string_view key, std::int64_t max,
                           std::int64_t otherwise) {
  const auto member = json.optional(key);
  if (!member) return otherwise;
  return member->integer(0, max);
}

Result<std::vector<std::string>> nonempty_strings(const JsonReader& json) {
  JUDGE_TRY_ASSIGN(std::vector<std::string> words, json.strings());
  if (words.empty()) return json.expected("at least one string");
  return words;
}

Result<Steps> CommandReader::steps(const JsonReader& json) const {
  JUDGE_TRY(json.object({"commands", "keep", "limits"}));
  Steps steps;
  JUDGE_TRY_ASSIGN(const JsonReader commands, json.member("commands"));
  JUDGE_TRY_ASSIGN(const auto elements, commands.elements());
  for (const JsonReader& element : elements) {
    JUDGE_TRY_ASSIGN(Command one, command(element));
    steps.commands.push_back(std::move(one));
  }
  JUDGE_TRY_ASSIGN(const JsonReader keep, json.member("keep"));
  JUDGE_TRY_ASSIGN(steps.keep, keep.strings());
  if (const auto limits = json.optional("limits")) {
    JUDGE_TRY_ASSIGN(steps.limits, limits_of(*limits));
  }
  return steps;
}

Result<Command> CommandReader::command(const JsonReader& json) const {
  JUDGE_TRY(json.object({"argv", "env"}));
  Command command;
  JUDGE_TRY_ASSIGN(const JsonReader argv, json.member("argv"));
  JUDGE_TRY_ASSIGN(command.argv, arguments(argv));
  if (const auto env = json.optional("env")) {
    JUDGE_TRY_ASSIGN(const auto members, env->members());
    for (const auto& [name, value] : members) {
      JUDGE_TRY_ASSIGN(command.env[name], value.string());
      JUDGE_TRY(known_placeholders(value, command.env[name]));
    }
  }
  return command;
}

Result<std::vector<std::string>> CommandReader::arguments(const JsonReader& json) const {
  JUDGE_TRY_ASSIGN(std::vector<std::string> words, nonempty_strings(json));
  for (const std::string& word : words) JUDGE_TRY(known_placeholders(json, word));
  return words;
}

Result<void> CommandReader::known_placeholders(const JsonReader& json,
                                               const std::string& text) const {
  std::vector<std::string> known{"src",      "solution", "harness",    "prepared",
                                 "artifact", "work",     "memory_mib", "standard"};
  for (const auto& [key, names] : toolchain_.programs) known.push_back(key);
  for (const std::string& word : placeholders(text)) {
    if (std::ranges::count(known, word) > 0) continue;
    const auto meant = did_you_mean(word, known);
    return json.expected("known placeholders, not {" + word + "}",
                         meant ? "did you mean {" + *meant + "}?" : "");
  }
  return {};
}

}  // namespace judge
