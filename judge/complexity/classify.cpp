#include "judge/complexity/classify.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include "judge/complexity/steps.h"

namespace judge::complexity {
namespace {

constexpr double kComponentShare = 0.05;  // of the total at the largest n
constexpr double kSmallSize = 16;         // below it no polynomial class is told
constexpr double kWorstMisfit = 0.5;      // relative error (log space) at which no class fits
constexpr double kLargest = 4;            // sizes from n_max / 4 on
constexpr double kOutruns = 0.08;         // of the exponent
constexpr double kLarger = 16;            // sizes from n_max / 16 on
constexpr double kOutgrown = 0.25;        // of the exponent
constexpr double kAsWell = 3;             // times the relative error of the best
constexpr double kFarSteeper = 0.6;       // of the exponent
constexpr double kClean = 0.02;           // relative error with which a class is followed cleanly
constexpr double kFair = 0.1;             // one that is good enough where one class alone has it
constexpr double kCleaner = 0.2;          // of what it is over all sizes
constexpr std::array kShorterSpans{64.0, 16.0};
constexpr std::array kSpansOfSwings{kTailSpan, 32.0};
constexpr std::size_t kEnoughSizes = 8;  // of a shorter span
constexpr double kLevel = 0.2;           // a constant whose trend over the tail rises less is sure
constexpr double kFlat = 0.05;           // a curve that rises less is a constant by another name

const Fit& choose(std::span<const Fit> fits, double delta) {
  const auto least = std::min_element(fits.begin(), fits.end(),
                                      [](const Fit& a, const Fit& b) { return a.score < b.score; });
  return *std::find_if(fits.begin(), fits.end(),
                       [&](const Fit& fit) { return fit.score <= least->score + delta; });
}

// The winner and whoever is not beaten clearly: as a plain class, for a lower-order term bends any
// class around noise, most of all where bytes go up in steps. Next to a constant, a class whose
// fitted curve is flat is no rival: with a large offset every class is a constant.
std::vector<Growth> contenders(std::span<const Fit> fits, const Fit& winner,
                               const FitSettings& settings) {
  const auto near_linear = [](Growth growth) {
    return growth == Growth::linear || growth == Growth::linear_log;
  };
  std::vector<Growth> found;
  for (const Fit& fit : fits) {
    const bool flat = winner.growth == Growth::constant && fit.rise < kFlat;
    const bool alike = fit.growth == winner.growth ||
                       (settings.caches && near_linear(fit.growth) && near_linear(winner.growth));
    if (alike || (fit.plain <= winner.score + settings.rival && !flat)) {
      found.push_back(fit.growth);
    }
  }
  return found;
}

// Whether the cost rises clearly faster at the largest sizes than the class does there: totals that
// include an interpreter's work are n^3 only in the end where the innermost loop is a library's.
bool outruns(std::span<const Point> points, Growth growth) {
  const std::span<const Point> end = larger_sizes(points, kLargest);
  return count_sizes(end) >= 3 && log_slope(end) > class_slope(growth, end) + kOutruns;
}

// Without a root that does not show over the larger sizes, where another class follows nearly as
// well. The first bytes are often free (a frame's alignment, a library that sorts little at once by
// insertion), which bends a logarithm as a root is bent.
std::vector<Fit> without_vain_root(std::vector<Fit> fits, std::span<const Point> points) {
  const std::span<const Point> end = larger_sizes(points, kLarger);
  if (count_sizes(end) < kFewestSizes) return fits;
  if (class_slope(Growth::root, end) <= log_slope(end) + kOutgrown) return fits;
  const double misfit = std::sqrt(least_variance(fits));
  std::vector<Fit> others = fits;
  std::erase_if(others, [](const Fit& fit) { return fit.growth == Growth::root; });
  if (std::sqrt(least_variance(others)) > std::max(kClean, kAsWell * misfit)) return fits;
  return others;
}

// Without the classes that are far steeper than the larger sizes, where these do not become
// steeper: such a one followed a bend by its lower-order term.
std::vector<Fit> without_bends(std::vector<Fit> fits, std::span<const Point> points) {
  const std::span<const Point> end = larger_sizes(points, kLarger);
  if (count_sizes(end) < kFewestSizes || becomes_steeper(points)) return fits;
  const double slope = log_slope(end);
  std::erase_if(fits, [&](const Fit& fit) {
    return is_polynomial(fit.growth) && class_slope(fit.growth, end) > slope + kFarSteeper;
  });
  return fits;
}

bool neighbours(Growth a, Growth b) {
  return std::abs(static_cast<int>(a) - static_cast<int>(b)) == 1;
}

void doubt(Classification& found, Doubt why) {
  found.best = std::nullopt;
  found.status = Status::inconclusive;
  found.doubt = why;
}

void add(std::vector<Growth>& candidates, std::optional<Growth> growth) {
  if (!growth || std::ranges::count(candidates, *growth) > 0) return;
  candidates.push_back(*growth);
  std::ranges::sort(candidates);
}

// From winner, candidates and n_max to a status.
void settle(Classification& found, Growth winner) {
  const bool tiny = found.n_max < kSmallSize;
  found.best = winner;
  found.status = Status::confident;
  found.doubt = Doubt::none;
  if (tiny && !is_polynomial(winner)) {
    if (found.candidates != std::vector{winner}) {
      found.candidates = {Growth::exponential, Growth::factorial};
      found.status = Status::between;
      found.doubt = Doubt::exponential_or_worse;
    }
  } else if (tiny) {
    doubt(found, Doubt::too_few_sizes);
  } else if (found.candidates.size() == 2 &&
             neighbours(found.candidates.front(), found.candidates.back())) {
    found.status = Status::between;
  } else if (found.candidates.size() > 1) {
    doubt(found, Doubt::several_fit);
  }
}

// The class of these points, of at least kFewestSizes sizes, which all classes were fitted to.
Classification told_from(std::span<const Point> points, std::vector<Fit> fits,
                         const FitSettings& settings) {
  Classification found;
  found.n_min = points.front().n;
  found.n_max = points.back().n;
  found.exponent = log_slope(points);
  fits = without_vain_root(std::move(fits), points);
  if (settings.step_by_step) fits = without_bends(std::move(fits), points);
  const Fit& winner = choose(fits, settings.delta);
  if (std::sqrt(winner.variance) > kWorstMisfit) {
    doubt(found, Doubt::no_fit);
    return found;
  }
  if (settings.step_by_step) {
    const std::vector<Growth> instead = ruled_by_end(points, winner.growth);
    if (!instead.empty()) return one_of(instead, found);
  }
  found.candidates = contenders(fits, winner, settings);
  // Where inputs of one size differ more than sizes do, every class with a large offset fits as
  // well.
  const double trend = std::abs(*found.exponent) * std::log(found.n_max / found.n_min);
  if (winner.growth == Growth::constant && trend < kLevel) found.candidates = {winner.growth};
  if (settings.watch_end && is_polynomial(winner.growth) && found.candidates.size() == 1 &&
      outruns(points, winner.growth)) {
    found.candidates.push_back(static_cast<Growth>(static_cast<int>(winner.growth) + 1));
  }
  if (settings.step_by_step) add(found.candidates, nearer_to_most(points, winner.growth));
  settle(found, winner.growth);
  return found;
}

// Indices of the components that matter at the largest n.
std::vector<std::size_t> weighty(std::span<const CountSample> samples) {
  double largest = 0;
  for (const CountSample& sample : samples) largest = std::max(largest, sample.n);
  std::vector<double> last;
  for (const CountSample& sample : samples) {
    if (sample.n < largest) continue;
    last.resize(std::max(last.size(), sample.components.size()));
    for (std::size_t i = 0; i < sample.components.size(); ++i) {
      last[i] = std::max(last[i], sample.components[i]);
    }
  }
  double whole = 0;
  for (const double part : last) whole += part;
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < last.size(); ++i) {
    if (last[i] > 0 && last[i] >= kComponentShare * whole) found.push_back(i);
  }
  return found;
}

// Whether each of the parts may grow no faster than that, as far as it follows a class at all.
bool none_faster(std::span<const Classification> parts, Growth growth) {
  return std::ranges::all_of(parts, [&](const Classification& part) {
    return part.candidates.empty() || part.candidates.front() <= growth;
  });
}

// Some of the points alone, where they follow a class cleanly, for sure, and all of them together
// follow none. misfit: of all.
std::optional<Classification> told_cleanly(std::span<const Point> some, double misfit,
                                           const FitSettings& settings) {
  std::vector<Fit> fits = fit_all(some, settings);
  if (std::sqrt(least_variance(fits)) > std::max(kClean, kCleaner * misfit)) return std::nullopt;
  Classification found = told_from(some, std::move(fits), settings);
  if (found.status != Status::confident) return std::nullopt;
  return found;
}

// The class of these points over the range of sizes that shows it best.
Classification told_from_spans(std::span<const Point> all, const FitSettings& settings) {
  std::vector<Fit> fits = fit_all(all, settings);
  const double misfit = std::sqrt(least_variance(fits));
  const Classification whole = told_from(all, std::move(fits), settings);
  if (misfit <= kClean || (whole.status == Status::confident && misfit <= kFair)) return whole;
  // The larger sizes: a library changes its ways at some size, or what is little is free.
  FitSettings shorter = settings;
  shorter.lower_order &= !settings.step_by_step;  // it bends as anything does over a short range
  for (const double span : kShorterSpans) {
    const std::span<const Point> end = larger_sizes(all, span);
    if (span >= settings.span || count_sizes(end) < kEnoughSizes) continue;
    if (const auto found = told_cleanly(end, misfit, shorter)) return *found;
  }
  for (const double span : kSpansOfSwings) {
    const auto growth = bounded_by(whole.candidates, larger_sizes(all, span));
    if (growth) return one_of({*growth}, whole);
  }
  return whole;
}

}  // namespace

std::string_view to_string(Status status) {
  switch (status) {
    case Status::confident:
      return "confident";
    case Status::between:
      return "between";
    case Status::inconclusive:
      return "inconclusive";
  }
  return "";
}

double total(const CountSample& sample) {
  return std::accumulate(sample.components.begin(), sample.components.end(), 0.0);
}

std::vector<CountSample> medians(std::span<const CountSample> samples) {
  std::map<double, std::vector<CountSample>> by_size;
  for (const CountSample& sample : samples) by_size[sample.n].push_back(sample);
  std::vector<CountSample> found;
  for (auto& [n, same] : by_size) {
    const auto middle = same.begin() + static_cast<std::ptrdiff_t>((same.size() - 1) / 2);
    std::ranges::nth_element(same, middle, {}, total);
    found.push_back(std::move(*middle));
  }
  return found;
}

Classification classify(std::span<const Point> points, const FitSettings& settings) {
  std::vector<Point> all = without_strays(tail(usable(points), settings.span));
  if (settings.step_by_step) all = without_last_leap(without_lone_peaks(std::move(all)));
  if (count_sizes(all) < kFewestSizes) return {};
  Classification found = told_from_spans(all, settings);
  if (found.status != Status::confident && settings.step_by_step) {
    if (const auto growth = hugged(all)) found = one_of({*growth}, found);
  }
  return found;
}

Classification fastest(std::span<const Classification> parts) {
  Classification found;
  std::optional<Growth> floor;   // it grows at least so
  std::optional<Growth> winner;  // it probably grows so
  for (const Classification& part : parts) {
    if (part.candidates.empty()) return part;
    floor = std::max(floor.value_or(part.candidates.front()), part.candidates.front());
    winner = std::max(winner.value_or(part.candidates.front()),
                      part.best.value_or(part.candidates.front()));
    if (part.n_max > found.n_max) found.n_max = part.n_max, found.n_min = part.n_min;
  }
  if (!floor) return found;
  std::set<Growth> possible{*winner};
  for (const Classification& part : parts) {
    for (const Growth growth : part.candidates) {
      if (growth >= *floor) possible.insert(growth);
    }
  }
  found.candidates.assign(possible.begin(), possible.end());
  const auto sure = std::ranges::find_if(parts, [&](const Classification& part) {
    return part.status == Status::confident && part.candidates == found.candidates;
  });
  if (sure != parts.end()) return *sure;
  settle(found, *winner);
  return found;
}

Classification one_of(std::vector<Growth> candidates, double n_min, double n_max) {
  Classification found;
  found.n_min = n_min;
  found.n_max = n_max;
  found.candidates = std::move(candidates);
  if (found.candidates.empty()) {
    doubt(found, Doubt::no_fit);
  } else {
    settle(found, found.candidates.front());
  }
  return found;
}

Classification one_of(std::vector<Growth> candidates, const Classification& before) {
  Classification found = one_of(std::move(candidates), before.n_min, before.n_max);
  found.exponent = before.exponent;
  return found;
}

Classification at_least(Classification found, Growth floor) {
  if (!found.best || found.candidates.front() >= floor) return found;
  std::vector<Growth> left;
  for (const Growth growth : found.candidates) left.push_back(std::max(growth, floor));
  left.erase(std::unique(left.begin(), left.end()), left.end());
  return one_of(std::move(left), found);
}

Classification contradicted(Classification found, Growth clock) {
  std::set<Growth> possible(found.candidates.begin(), found.candidates.end());
  possible.insert(clock);
  found.candidates.assign(possible.begin(), possible.end());
  doubt(found, Doubt::clock_disagrees);
  return found;
}

Classification classify_components(std::span<const CountSample> samples,
                                   const FitSettings& settings) {
  std::vector<Classification> parts;
  for (const std::size_t component : weighty(samples)) {
    std::vector<Point> points;
    for (const CountSample& sample : samples) {
      if (component < sample.components.size()) {
        points.push_back({sample.n, sample.components[component]});
      }
    }
    parts.push_back(classify(points, settings));
  }
  std::vector<Point> totals;
  for (const CountSample& sample : samples) {
    totals.push_back({sample.n, 0});
    for (const double part : sample.components) totals.back().y += part;
  }
  Classification found = parts.size() == 1 ? parts.front() : fastest(parts);
  if (parts.size() > 1 && found.status != Status::confident) {
    const Classification whole = classify(totals, settings);
    if (whole.status == Status::confident && none_faster(parts, *whole.best)) found = whole;
  }
  const std::vector<Point> used = tail(usable(totals));
  if (found.n_max > 0 && !used.empty()) found.exponent = log_slope(used);
  return found;
}

}  // namespace judge::complexity
