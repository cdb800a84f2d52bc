#include <algorithm>
#include <regex>

#include "judge/languages/language.h"
#include "judge/languages/parse.h"

namespace judge {
namespace {

// A program must be visible in the box, so a person's own folders do not count.
const std::vector<std::filesystem::path> kProgramFolders{"/usr/local/bin", "/usr/bin", "/bin"};

bool is_program(const std::filesystem::path& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);  // follows links
  if (error || !std::filesystem::is_regular_file(status)) return false;
  using std::filesystem::perms;
  return (status.permissions() & (perms::owner_exec | perms::others_exec)) != perms::none;
}

// A toolchain finds its parts from where its program lies: /usr/bin/go is a link to go in another
// folder. Links to other names stay: a program may look at the name by which it was called.
std::filesystem::path in_its_own_folder(const std::filesystem::path& program) {
  std::error_code error;
  const auto real = std::filesystem::canonical(program, error);
  return !error && real.filename() == program.filename() ? real : program;
}

std::optional<std::string> find_program(const std::vector<std::string>& names,
                                        const std::vector<std::filesystem::path>& folders) {
  for (const std::string& name : names) {
    for (const std::filesystem::path& folder : folders) {
      if (is_program(folder / name)) return in_its_own_folder(folder / name).string();
    }
  }
  return std::nullopt;
}

template <class Range, class Text>
std::string join(const Range& range, std::string_view separator, Text&& text) {
  std::string joined;
  for (const auto& element : range) {
    if (!joined.empty()) joined += separator;
    joined += text(element);
  }
  return joined;
}

Error missing_program(const Language& language, const std::vector<std::string>& names,
                      const std::vector<std::filesystem::path>& folders) {
  const auto same = [](const std::string& text) { return text; };
  return {Fault::missing, "toolchain of " + language.name,
          join(names, " or ", same) + " in " +
              join(folders, ":", [](const auto& folder) { return folder.string(); }),
          "none", "apt-get install " + join(language.toolchain.packages, " ", same)};
}

std::string value_of(std::string_view word, const Places& places, const FoundToolchain& toolchain) {
  const auto program = toolchain.programs.find(std::string(word));
  if (program != toolchain.programs.end()) return program->second;
  if (word == "src") return places.src;
  if (word == "solution") return places.solution;
  if (word == "harness") return places.harness;
  if (word == "prepared") return places.prepared;
  if (word == "artifact") return places.artifact;
  if (word == "work") return places.work;
  if (word == "memory_mib") return std::to_string(places.memory_mib);
  if (word == "standard") return places.standard;
  return "{" + std::string(word) + "}";
}

}  // namespace

Result<FoundToolchain> find_toolchain(const Language& language) {
  return find_toolchain(language, kProgramFolders);
}

Result<FoundToolchain> find_toolchain(const Language& language,
                                      const std::vector<std::filesystem::path>& folders) {
  FoundToolchain found;
  for (const auto& [key, names] : language.toolchain.programs) {
    const auto path = find_program(names, folders);
    if (!path) return fail(missing_program(language, names, folders));
    found.programs[key] = *path;
  }
  return found;
}

std::string expand(std::string_view text, const Places& places, const FoundToolchain& toolchain) {
  return fill_placeholders(
      text, [&](std::string_view word) { return value_of(word, places, toolchain); });
}

Command expand(const Command& command, const Places& places, const FoundToolchain& toolchain) {
  Command expanded;
  for (const std::string& word : command.argv)
    expanded.argv.push_back(expand(word, places, toolchain));
  for (const auto& [name, value] : command.env)
    expanded.env[name] = expand(value, places, toolchain);
  return expanded;
}

std::string toolchain_version(const Toolchain& toolchain, std::string_view printed) {
  const std::string line(printed.substr(0, printed.substr(0, 200).find('\n')));
  static const std::regex kNumber(R"([0-9]+(\.[0-9]+)*)");
  std::smatch match;
  if (!std::regex_search(line, match, kNumber)) return toolchain.label;
  return toolchain.label + " " + match.str();
}

}  // namespace judge
