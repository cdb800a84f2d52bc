#include "sandbox/isolation.h"

#include <array>

namespace judge::sandbox {

std::string_view to_string(IsolationLevel level) {
  switch (level) {
    case IsolationLevel::none:
      return "none";
    case IsolationLevel::basic:
      return "basic";
    case IsolationLevel::strong:
      return "strong";
  }
  return "";
}

std::optional<IsolationLevel> parse_isolation_level(std::string_view word) {
  for (const auto level : {IsolationLevel::none, IsolationLevel::basic, IsolationLevel::strong})
    if (to_string(level) == word) return level;
  return std::nullopt;
}

std::vector<std::string> Isolation::in_force() const {
  std::vector<std::string> ids;
  for (const auto& mechanism : mechanisms)
    if (mechanism.in_force) ids.push_back(mechanism.id);
  return ids;
}

}  // namespace judge::sandbox
