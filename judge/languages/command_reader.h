#pragma once

#include <string>
#include <vector>

#include "judge/base/json.h"
#include "judge/languages/language.h"

namespace judge {

inline constexpr std::int64_t kMaxMebibytes = 65'536;

// The integer ≥ 0 of a member, `otherwise` where it is absent.
Result<std::int64_t> whole(const JsonReader& json, std::string_view key, std::int64_t max,
                           std::int64_t otherwise);
// Error: none.
Result<std::vector<std::string>> nonempty_strings(const JsonReader& json);

// Reads the commands of language.json, and checks their placeholders.
class CommandReader {
 public:
  // toolchain: its programs are placeholders; must outlive the reader.
  explicit CommandReader(const Toolchain& toolchain) : toolchain_(toolchain) {}

  Result<Steps> steps(const JsonReader& json) const;
  Result<Command> command(const JsonReader& json) const;
  Result<std::vector<std::string>> arguments(const JsonReader& json) const;
  Result<void> known_placeholders(const JsonReader& json, const std::string& text) const;

 private:
  const Toolchain& toolchain_;
};

}  // namespace judge
