#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "judge/complexity/fit.h"
#include "judge/complexity/growth.h"

namespace judge::complexity {

enum class Status { confident, between, inconclusive };
[[nodiscard]] std::string_view to_string(Status status);  // the enumerator's own name

// Why nothing, or nothing single, could be said.
enum class Doubt {
  none,
  not_measured,          // nobody looked
  too_few_sizes,         // fewer than five, or a polynomial cost and nothing from n = 16 on
  no_fit,                // no class explains the points
  several_fit,           // more than two classes do, or two that are no neighbours
  too_short,             // for the clock, which the class was to be told from
  clock_disagrees,       // CPU time grows clearly faster than what was counted
  exponential_or_worse,  // n did not reach 16, and both b^n and n! fit
};

struct Classification {
  Status status = Status::inconclusive;
  Doubt doubt = Doubt::too_few_sizes;
  std::optional<Growth> best;      // confident and between; never where inconclusive
  std::vector<Growth> candidates;  // what the points allow, slowest growing first
  std::optional<double> exponent;  // slope of ln cost against ln n over the tail
  double n_min = 0;                // the tail the class was told from; 0 where there is none
  double n_max = 0;
};

// One call's cost in parts that may grow differently: basic blocks, bytes moved, allocations.
struct CountSample {
  double n = 0;
  std::vector<double> components;  // the same number in every sample; ≥ 0, one unit
};

[[nodiscard]] double total(const CountSample& sample);

// One of each size, by n: the one whose total is the lower median. For costs that chance lowers now
// and then.
[[nodiscard]] std::vector<CountSample> medians(std::span<const CountSample> samples);

// The class of a single cost.
[[nodiscard]] Classification classify(std::span<const Point> points, const FitSettings& settings);

// Each component with at least 5 % of the total at the largest n is classified by itself and the
// fastest growing decides: summed first, a cheap leading term drowns in a dear lower one.
[[nodiscard]] Classification classify_components(std::span<const CountSample> samples,
                                                 const FitSettings& settings);

// The class of costs that are paid together: the fastest growing decides, and what the others might
// be counts where it could overtake that. One that follows no class at all leaves it inconclusive.
[[nodiscard]] Classification fastest(std::span<const Classification> parts);

// What to say where these classes are possible, slowest growing first; none: no class fits.
[[nodiscard]] Classification one_of(std::vector<Growth> candidates, double n_min, double n_max);

// The same of the sizes and with the exponent of what was said before.
[[nodiscard]] Classification one_of(std::vector<Growth> candidates, const Classification& before);

// The same, where it is known that the cost grows at least like `floor`: what grows more slowly
// over the sizes that were measured (a large constant, a compiler that warms up) can only be
// `floor`.
[[nodiscard]] Classification at_least(Classification found, Growth floor);

// The same, after the clock spoke for a faster class: no longer told for certain.
[[nodiscard]] Classification contradicted(Classification found, Growth clock);

}  // namespace judge::complexity
