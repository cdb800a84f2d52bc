#include "judge/problem/limits_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace judge {
namespace {

struct Unit {
  std::string_view suffix;
  double factor;
};

// One limit: its unit, range and what people write instead.
struct LimitField {
  std::string_view key;
  std::string_view what;
  std::int64_t max;
  std::int64_t example;
  std::array<Unit, 3> units;
};

constexpr LimitField kTime{
    "time_ms", "whole milliseconds", 60'000, 2'000, {{{"ms", 1}, {"s", 1000}, {"", 1}}}};
constexpr LimitField kMemory{
    "memory_mib", "whole MiB", 16'384, 256, {{{"MiB", 1}, {"MB", 1}, {"GB", 1024}}}};
constexpr LimitField kOutput{
    "output_mib", "whole MiB", 256, 8, {{{"MiB", 1}, {"MB", 1}, {"KB", 1.0 / 1024}}}};

// "2s" → 2000: what was meant by a number with a unit, or the example.
std::int64_t meant(const Json& value, const LimitField& field) {
  double number = 0;
  std::string_view suffix;
  if (value.is_number()) {
    number = value.get<double>();
  } else if (value.is_string()) {
    const auto& text = value.get_ref<const std::string&>();
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc()) return field.example;
    suffix = std::string_view(rest, static_cast<std::size_t>(end - rest));
    while (suffix.starts_with(' ')) suffix.remove_prefix(1);
  }
  for (const Unit& unit : field.units) {
    if (!suffix.empty() && suffix != unit.suffix) continue;
    const double whole = std::ceil(number * (suffix.empty() ? 1 : unit.factor));
    const bool in_range = whole >= 1 && whole <= static_cast<double>(field.max);
    return in_range ? static_cast<std::int64_t>(whole) : field.example;
  }
  return field.example;
}

Result<std::optional<std::int64_t>> read_limit(const JsonReader& json, const LimitField& field) {
  const auto limit = json.optional(field.key);
  if (!limit) return std::optional<std::int64_t>();
  const std::string fix = fmt::format("\"{}\": {}", field.key, meant(limit->raw(), field));
  JUDGE_TRY_ASSIGN(const std::int64_t number, limit->integer(1, field.max, field.what, fix));
  return std::optional<std::int64_t>(number);
}

}  // namespace

Result<ProblemLimits> read_limits(const JsonReader& json) {
  JUDGE_TRY(json.object({kTime.key, kMemory.key, kOutput.key}));
  ProblemLimits limits;
  JUDGE_TRY_ASSIGN(const auto time, read_limit(json, kTime));
  if (time) limits.time = Milliseconds(*time);
  JUDGE_TRY_ASSIGN(const auto memory, read_limit(json, kMemory));
  if (memory) limits.memory_bytes = static_cast<std::uint64_t>(*memory) * kMiB;
  JUDGE_TRY_ASSIGN(const auto output, read_limit(json, kOutput));
  if (output) limits.output_bytes = static_cast<std::uint64_t>(*output) * kMiB;
  return limits;
}

}  // namespace judge
