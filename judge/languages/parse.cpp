#include "judge/languages/parse.h"

#include <algorithm>
#include <csignal>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

#include "judge/languages/command_reader.h"
#include "judge/languages/language.h"

// Reads language.json strictly: every key known, every placeholder defined, every named file there.
namespace judge {
namespace {

class LanguageReader {
 public:
  LanguageReader(std::string_view id, const LanguageFiles& files, const LanguageFolders& folders)
      : folders_(folders), files_(files) {
    language_.id = id;
  }

  Result<Language> read(const JsonReader& json) {
    JUDGE_TRY(json.object({"name",       "extensions",   "toolchain",
                           "types",      "glue",         "prepare",
                           "compile",    "run",          "crash",
                           "sanitizers", "instrumented", "runtime",
                           "supplied",   "shares",       "workspace",
                           "standards",  "emulated",     "emulated_instruction_ns",
                           "space",      "one_pass",     "stacks_signal"}));
    JUDGE_TRY(names(json));
    if (const auto standards = json.optional("standards")) {
      JUDGE_TRY_ASSIGN(language_.standards, nonempty_strings(*standards));
    }
    if (const auto shares = json.optional("shares")) JUDGE_TRY(this->shares(*shares));
    language_.files = std::make_shared<const LanguageFiles>(std::move(files_));
    JUDGE_TRY_ASSIGN(const JsonReader toolchain, json.member("toolchain"));
    JUDGE_TRY(this->toolchain(toolchain));
    JUDGE_TRY_ASSIGN(const JsonReader types, json.member("types"));
    JUDGE_TRY(this->types(types));
    JUDGE_TRY_ASSIGN(const JsonReader glue, json.member("glue"));
    JUDGE_TRY(this->glue(glue));
    if (const auto workspace = json.optional("workspace")) JUDGE_TRY(this->workspace(*workspace));
    if (const auto prepare = json.optional("prepare")) {
      JUDGE_TRY_ASSIGN(language_.prepare, commands().steps(*prepare));
    }
    if (const auto compile = json.optional("compile")) {
      JUDGE_TRY_ASSIGN(language_.compile, commands().steps(*compile));
    }
    JUDGE_TRY_ASSIGN(const JsonReader run, json.member("run"));
    JUDGE_TRY_ASSIGN(language_.run, commands().command(run));
    language_.emulated = language_.run;
    if (const auto emulated = json.optional("emulated")) {
      JUDGE_TRY_ASSIGN(language_.emulated, commands().command(*emulated));
    }
    if (const auto nanoseconds = json.optional("emulated_instruction_ns")) {
      JUDGE_TRY_ASSIGN(language_.emulated_instruction_ns, nanoseconds->number());
      if (!(language_.emulated_instruction_ns > 0)) return nanoseconds->expected("more than 0");
    }
    if (const auto space = json.optional("space")) {
      JUDGE_TRY_ASSIGN(language_.space, commands().command(*space));
    }
    if (const auto crash = json.optional("crash")) JUDGE_TRY(this->crash(*crash));
    if (const auto signal = json.optional("stacks_signal")) {
      JUDGE_TRY_ASSIGN(language_.stacks_signal, signal_number(*signal));
    }
    JUDGE_TRY_ASSIGN(const JsonReader runtime, json.member("runtime"));
    JUDGE_TRY(this->runtime(runtime));
    if (const auto sanitizers = json.optional("sanitizers")) {
      JUDGE_TRY(this->sanitizers(*sanitizers));
    }
    JUDGE_TRY_ASSIGN(auto instrumented, optional_variant(json, "instrumented"));
    JUDGE_TRY_ASSIGN(auto one_pass, optional_variant(json, "one_pass"));
    language_.instrumented = std::move(instrumented);
    language_.one_pass = std::move(one_pass);
    return std::move(language_);
  }

 private:
  // Reads commands of this language as far as it is read.
  [[nodiscard]] CommandReader commands() const { return CommandReader(language_.toolchain); }

  Result<void> names(const JsonReader& json) {
    JUDGE_TRY_ASSIGN(const JsonReader name, json.member("name"));
    JUDGE_TRY_ASSIGN(language_.name, name.nonempty_string());
    JUDGE_TRY_ASSIGN(const JsonReader extensions, json.member("extensions"));
    JUDGE_TRY_ASSIGN(language_.extensions, nonempty_strings(extensions));
    if (const auto supplied = json.optional("supplied")) {
      JUDGE_TRY_ASSIGN(language_.supplied, supplied->strings());
    }
    return {};
  }

  // Adds files of other languages' folders, under those languages' ids.
  Result<void> shares(const JsonReader& json) {
    JUDGE_TRY_ASSIGN(const std::vector<std::string> paths, nonempty_strings(json));
    for (const std::string& path : paths) {
      const std::string id = path.substr(0, path.find('/'));
      const auto folder = folders_.find(id);
      if (id == language_.id || folder == folders_.end()) {
        return json.expected("folders of other languages", "\"cpp/harness\"");
      }
      const std::size_t before = files_.size();
      for (const auto& [name, content] : folder->second) {
        const std::string full = id + "/" + name;
        if (full.starts_with(path + "/")) files_.emplace(full, content);
      }
      if (files_.size() == before) return json.expected("a folder that has files: " + path);
    }
    return {};
  }

  Result<void> toolchain(const JsonReader& json) {
    JUDGE_TRY(json.object({"label", "programs", "version", "packages", "mounts"}));
    Toolchain& toolchain = language_.toolchain;
    JUDGE_TRY_ASSIGN(const JsonReader label, json.member("label"));
    JUDGE_TRY_ASSIGN(toolchain.label, label.nonempty_string());
    JUDGE_TRY_ASSIGN(const JsonReader programs, json.member("programs"));
    JUDGE_TRY(this->programs(programs));
    JUDGE_TRY_ASSIGN(const JsonReader packages, json.member("packages"));
    JUDGE_TRY_ASSIGN(toolchain.packages, nonempty_strings(packages));
    JUDGE_TRY_ASSIGN(const JsonReader version, json.member("version"));
    JUDGE_TRY_ASSIGN(toolchain.version.argv, commands().arguments(version));
    JUDGE_TRY_ASSIGN(const JsonReader mounts, json.member("mounts"));
    return this->mounts(mounts);
  }

  Result<void> programs(const JsonReader& json) {
    JUDGE_TRY_ASSIGN(const auto members, json.members());
    for (const auto& [key, names] : members) {
      JUDGE_TRY_ASSIGN(language_.toolchain.programs[key], nonempty_strings(names));
    }
    return {};
  }

  Result<void> mounts(const JsonReader& json) {
    JUDGE_TRY(json.object({"compile", "run"}));
    if (const auto compile = json.optional("compile")) {
      JUDGE_TRY_ASSIGN(language_.toolchain.mounts_compile, paths(*compile));
    }
    if (const auto run = json.optional("run")) {
      JUDGE_TRY_ASSIGN(language_.toolchain.mounts_run, paths(*run));
    }
    return {};
  }

  Result<std::vector<std::string>> paths(const JsonReader& json) const {
    JUDGE_TRY_ASSIGN(std::vector<std::string> paths, json.strings());
    const auto is_program = [this](const std::string& path) {
      const auto& programs = language_.toolchain.programs;
      return path.starts_with('{') && path.ends_with('}') &&
             programs.contains(path.substr(1, path.size() - 2));
    };
    for (const std::string& path : paths) {
      if (!path.starts_with('/') && !is_program(path))
        return json.expected("absolute paths, or {key} of a program");
    }
    return paths;
  }

  Result<void> types(const JsonReader& json) {
    JUDGE_TRY_ASSIGN(const auto members, json.members());
    std::vector<std::string> known = base_type_names();
    known.emplace_back("array");
    for (const auto& [name, native] : members) {
      if (std::ranges::count(known, name) == 0) {
        return native.expected("a type of the signature language or \"array\" as key");
      }
      JUDGE_TRY_ASSIGN(language_.native_types[name], native.string());
    }
    for (const std::string& name : known) {
      if (!language_.native_types.contains(name)) {
        return json.expected("a native type for \"" + name + "\"");
      }
    }
    if (language_.native_types["array"].find("{}") == std::string::npos) {
      return json.expected("{} for the element in \"array\"", "\"array\": \"vector<{}>\"");
    }
    return {};
  }

  // The content of the file that a member names.
  Result<std::string> content_of(const JsonReader& json, std::string_view key) {
    JUDGE_TRY_ASSIGN(const JsonReader path, json.member(key));
    JUDGE_TRY_ASSIGN(const std::string name, path.nonempty_string());
    const auto file = language_.files->find(name);
    if (file == language_.files->end()) return path.expected("a file of the language's folder");
    return file->second;
  }

  Result<void> glue(const JsonReader& json) {
    JUDGE_TRY(json.object({"template", "starter", "name"}));
    JUDGE_TRY_ASSIGN(language_.glue_template, content_of(json, "template"));
    JUDGE_TRY_ASSIGN(language_.starter_template, content_of(json, "starter"));
    JUDGE_TRY_ASSIGN(const JsonReader name, json.member("name"));
    JUDGE_TRY_ASSIGN(language_.glue_name, name.nonempty_string());
    return {};
  }

  Result<void> workspace(const JsonReader& json) {
    JUDGE_TRY_ASSIGN(const auto members, json.members());
    for (const auto& [name, path] : members) {
      if (name.empty() || name.find('/') != std::string::npos) {
        return json.expected("file names without a folder");
      }
      JUDGE_TRY_ASSIGN(language_.workspace[name], content_of(json, name));
    }
    return {};
  }

  static Result<int> signal_number(const JsonReader& json) {
    JUDGE_TRY_ASSIGN(const std::string name, json.nonempty_string());
    if (name == "USR1") return SIGUSR1;
    if (name == "QUIT") return SIGQUIT;
    return json.expected("\"USR1\" or \"QUIT\"");
  }

  Result<void> crash(const JsonReader& json) {
    JUDGE_TRY(json.object(
        {"messages", "frame", "function", "out_of_memory", "stack_overflow", "deadlock"}));
    CrashWords& crash = language_.crash;
    JUDGE_TRY_ASSIGN(const JsonReader messages, json.member("messages"));
    JUDGE_TRY_ASSIGN(crash.messages, nonempty_strings(messages));
    JUDGE_TRY_ASSIGN(const JsonReader frame, json.member("frame"));
    JUDGE_TRY_ASSIGN(crash.frame, frame.nonempty_string());
    JUDGE_TRY(commands().known_placeholders(frame, crash.frame));
    if (const auto function = json.optional("function")) {
      JUDGE_TRY_ASSIGN(crash.function, function->nonempty_string());
    }
    for (auto [key, words] : {std::pair{"out_of_memory", &crash.out_of_memory},
                              std::pair{"stack_overflow", &crash.stack_overflow},
                              std::pair{"deadlock", &crash.deadlock}}) {
      if (const auto member = json.optional(key)) {
        JUDGE_TRY_ASSIGN(*words, nonempty_strings(*member));
      }
    }
    return {};
  }

  Result<void> runtime(const JsonReader& json) {
    JUDGE_TRY(json.object(
        {"time_factor", "time_reason", "memory_allowance_mib", "memory_reason", "processes"}));
    JUDGE_TRY_ASSIGN(const JsonReader factor, json.member("time_factor"));
    JUDGE_TRY_ASSIGN(language_.time_factor, factor.number());
    if (!(language_.time_factor >= 1.0)) return factor.expected("a factor of 1 or more");
    JUDGE_TRY_ASSIGN(const auto allowance, whole(json, "memory_allowance_mib", kMaxMebibytes, 0));
    language_.memory_allowance_bytes = static_cast<std::uint64_t>(allowance) * kMiB;
    JUDGE_TRY_ASSIGN(const auto processes, whole(json, "processes", 10'000, language_.processes));
    language_.processes = static_cast<std::uint32_t>(processes);
    JUDGE_TRY_ASSIGN(language_.time_reason, reason(json, "time_reason"));
    JUDGE_TRY_ASSIGN(language_.memory_reason, reason(json, "memory_reason"));
    return {};
  }

  Result<void> sanitizers(const JsonReader& json) {
    JUDGE_TRY_ASSIGN(const auto elements, json.elements());
    std::vector<Sanitizer> all;
    for (const JsonReader& element : elements) {
      JUDGE_TRY_ASSIGN(Sanitizer one, sanitizer(element));
      all.push_back(std::move(one));
    }
    language_.sanitizers = std::move(all);
    return {};
  }

  Result<Sanitizer> sanitizer(const JsonReader& json) {
    JUDGE_TRY(json.object({"id", "looks_for", "concurrent", "reports", "frame", "programs",
                           "mounts", "prepare", "compile", "run", "runtime"}));
    Sanitizer sanitizer;
    JUDGE_TRY_ASSIGN(const JsonReader id, json.member("id"));
    JUDGE_TRY_ASSIGN(sanitizer.id, id.nonempty_string());
    JUDGE_TRY_ASSIGN(const JsonReader looks_for, json.member("looks_for"));
    JUDGE_TRY_ASSIGN(sanitizer.looks_for, looks_for.nonempty_string());
    if (const auto concurrent = json.optional("concurrent")) {
      JUDGE_TRY_ASSIGN(sanitizer.concurrent, concurrent->boolean());
    }
    JUDGE_TRY_ASSIGN(const JsonReader frame, json.member("frame"));
    JUDGE_TRY_ASSIGN(sanitizer.frame, frame.nonempty_string());
    JUDGE_TRY(commands().known_placeholders(frame, sanitizer.frame));
    JUDGE_TRY_ASSIGN(const JsonReader reports, json.member("reports"));
    JUDGE_TRY_ASSIGN(const auto rules, reports.elements());
    for (const JsonReader& rule : rules) {
      JUDGE_TRY_ASSIGN(ReportRule one, report_rule(rule));
      sanitizer.reports.push_back(std::move(one));
    }
    JUDGE_TRY_ASSIGN(sanitizer.language, variant(json));
    return sanitizer;
  }

  static Result<ReportRule> report_rule(const JsonReader& json) {
    JUDGE_TRY(json.object({"word", "finding", "until", "stacks"}));
    ReportRule rule;
    JUDGE_TRY_ASSIGN(const JsonReader word, json.member("word"));
    JUDGE_TRY_ASSIGN(rule.word, word.nonempty_string());
    JUDGE_TRY_ASSIGN(const JsonReader finding, json.member("finding"));
    JUDGE_TRY_ASSIGN(rule.finding, finding.nonempty_string());
    if (const auto until = json.optional("until")) {
      JUDGE_TRY_ASSIGN(rule.until, nonempty_strings(*until));
    }
    if (const auto stacks = json.optional("stacks")) {
      JUDGE_TRY_ASSIGN(const auto number, stacks->integer(1, 10));
      rule.stacks = static_cast<std::size_t>(number);
    }
    return rule;
  }

  // nullptr: there is no such member.
  Result<std::shared_ptr<const Language>> optional_variant(const JsonReader& json,
                                                           std::string_view key) {
    const auto member = json.optional(key);
    if (!member) return std::shared_ptr<const Language>();
    JUDGE_TRY(member->object({"programs", "mounts", "prepare", "compile", "run", "runtime"}));
    return variant(*member);
  }

  // This language, built and run as `json` says instead; a language without a compile step has
  // none here either.
  Result<std::shared_ptr<const Language>> variant(const JsonReader& json) {
    const Language plain = language_;
    if (const auto programs = json.optional("programs")) JUDGE_TRY(this->programs(*programs));
    if (const auto mounts = json.optional("mounts")) JUDGE_TRY(this->mounts(*mounts));
    if (const auto prepare = json.optional("prepare")) {
      JUDGE_TRY_ASSIGN(language_.prepare, commands().steps(*prepare));
    }
    if (json.has("compile") || !language_.compile.commands.empty()) {
      JUDGE_TRY_ASSIGN(const JsonReader compile, json.member("compile"));
      JUDGE_TRY_ASSIGN(language_.compile, commands().steps(compile));
    }
    JUDGE_TRY_ASSIGN(const JsonReader run, json.member("run"));
    JUDGE_TRY_ASSIGN(language_.run, commands().command(run));
    JUDGE_TRY_ASSIGN(const JsonReader runtime, json.member("runtime"));
    JUDGE_TRY(this->runtime(runtime));
    auto made = std::make_shared<Language>(std::move(language_));
    made->sanitizers.clear();
    language_ = plain;
    return made;
  }

  static Result<std::string> reason(const JsonReader& json, std::string_view key) {
    const auto member = json.optional(key);
    return member ? member->nonempty_string() : Result<std::string>(std::string());
  }

  const LanguageFolders& folders_;
  LanguageFiles files_;  // until the shared ones are among them
  Language language_;
};

}  // namespace

std::vector<std::string> placeholders(std::string_view text) {
  std::vector<std::string> words;
  fill_placeholders(text, [&](std::string_view word) {
    words.emplace_back(word);
    return std::string();
  });
  return words;
}

Result<Language> parse_language(std::string_view id, const LanguageFiles& files,
                                const LanguageFolders& folders) {
  const std::string place = "judge/languages/" + std::string(id) + "/language.json";
  const auto file = files.find("language.json");
  if (file == files.end()) return fail({Fault::judge, place, "the file", "nothing", ""});
  JUDGE_TRY_ASSIGN(const Json json, parse_json(file->second, place, Fault::judge));
  return LanguageReader(id, files, folders).read(JsonReader(json, place, Fault::judge));
}

}  // namespace judge
