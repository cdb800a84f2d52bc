#pragma once

#include <array>
#include <optional>
#include <string_view>

// The complexity classes and the functions that stand for them.
namespace judge::complexity {

// Slowest growing first, so that < compares growth.
enum class Growth {
  constant,
  logarithmic,
  root,
  linear,
  linear_log,
  linear_root,
  quadratic,
  quadratic_log,
  cubic,
  exponential,  // every b^n
  factorial,
};

inline constexpr std::array kGrowths{
    Growth::constant,   Growth::logarithmic, Growth::root,      Growth::linear,
    Growth::linear_log, Growth::linear_root, Growth::quadratic, Growth::quadratic_log,
    Growth::cubic,      Growth::exponential, Growth::factorial,
};

// "O(n log n)": the words of problem.json and of the reports.
[[nodiscard]] std::string_view to_string(Growth growth);
[[nodiscard]] std::optional<Growth> parse_growth(std::string_view text);

[[nodiscard]] constexpr bool is_polynomial(Growth growth) { return growth < Growth::exponential; }

// ln f(n), the class without its constant factor; logarithms are log2(max(n, 2)). In the log
// domain because b^n overflows long before n does. n ≥ 1; log_base = ln b, for exponential only.
[[nodiscard]] double log_growth(Growth growth, double n, double log_base);

}  // namespace judge::complexity
