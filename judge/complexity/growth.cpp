#include "judge/complexity/growth.h"

#include <algorithm>
#include <cmath>

namespace judge::complexity {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, kGrowths.size()> kNames{
    "O(1)",   "O(log n)",     "O(sqrt n)", "O(n)",   "O(n log n)", "O(n sqrt n)",
    "O(n^2)", "O(n^2 log n)", "O(n^3)",    "O(2^n)", "O(n!)",
};

}  // namespace

std::string_view to_string(Growth growth) { return kNames[static_cast<std::size_t>(growth)]; }

std::optional<Growth> parse_growth(std::string_view text) {
  for (const Growth growth : kGrowths) {
    if (to_string(growth) == text) return growth;
  }
  return std::nullopt;
}

double log_growth(Growth growth, double n, double log_base) {
  const double log_n = std::log(std::max(n, 1.0));
  const double log_log = std::log(std::log2(std::max(n, 2.0)));
  switch (growth) {
    case Growth::constant:
      return 0;
    case Growth::logarithmic:
      return log_log;
    case Growth::root:
      return 0.5 * log_n;
    case Growth::linear:
      return log_n;
    case Growth::linear_log:
      return log_n + log_log;
    case Growth::linear_root:
      return 1.5 * log_n;
    case Growth::quadratic:
      return 2 * log_n;
    case Growth::quadratic_log:
      return 2 * log_n + log_log;
    case Growth::cubic:
      return 3 * log_n;
    case Growth::exponential:
      return n * log_base;
    case Growth::factorial:
      return std::lgamma(n + 1);
  }
  return 0;
}

}  // namespace judge::complexity
