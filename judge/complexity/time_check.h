#pragma once

#include <optional>
#include <span>

#include "judge/complexity/classify.h"
#include "judge/complexity/growth.h"
#include "judge/complexity/tail.h"

namespace judge::complexity {

// Does the clock agree with the counts? What is counted inside the box can be lied about or can
// miss the work of a library; CPU time read outside cannot.
struct TimeCheck {
  bool checked = false;          // enough points, long enough, a polynomial class
  bool agrees = true;            // meaningless if not checked
  double time_exponent = 0;      // the slope of the times
  double class_exponent = 0;     // the slope of the class over the same sizes
  std::optional<Growth> growth;  // where they disagree: the nearest faster class
};

// points: n and nanoseconds of CPU time per call, each the least of several rounds.
[[nodiscard]] TimeCheck check_time(Growth counted, std::span<const Point> points);

// The class by CPU time alone, where nothing was counted. points: as above.
[[nodiscard]] Classification classify_time(std::span<const Point> points);

}  // namespace judge::complexity
