#pragma once

#include <optional>
#include <span>
#include <vector>

#include "judge/complexity/growth.h"
#include "judge/complexity/tail.h"

// What the way from each size to the next says, which one fit over all sizes does not see. Points
// are a tail: rising in n, several of one size allowed.
namespace judge::complexity {

// The points of the sizes from n_max / part on.
[[nodiscard]] std::span<const Point> larger_sizes(std::span<const Point> points, double part);

// Of three calls or more of a size the cheaper ones, where they agree, tell what it costs: another
// one pays for what a run-time has put off, or for what later ones find done.
[[nodiscard]] std::vector<Point> without_strays(std::span<const Point> points);

// Without one or two sizes that alone stand out above those beside them: somebody else's work.
[[nodiscard]] std::vector<Point> without_lone_peaks(std::vector<Point> points);

// Without the largest size where it alone leaps: a stack that is moved, a table that is made anew.
// That is no reason to tell another class, nor is it enough to know one.
[[nodiscard]] std::vector<Point> without_last_leap(std::vector<Point> points);

// The classes to tell instead of `winner`, slowest growing first, where the slope at the largest
// sizes rules it out; empty: it does not. Towards them the slope either falls and settles (what is
// free as long as it is little, an interpreter's small numbers, has come to its price), or rises
// faster and faster (a library's fast loop, which copies or compares, has not come to the fore).
[[nodiscard]] std::vector<Growth> ruled_by_end(std::span<const Point> points, Growth winner);

// Whether the last steps are steeper, taken together, than those before them.
[[nodiscard]] bool becomes_steeper(std::span<const Point> points);

// The one class of n^2 and more that all of the last steps are as steep as. Of classes about n it
// is not enough: n log n beside a greater share of n is hardly steeper than n.
[[nodiscard]] std::optional<Growth> hugged(std::span<const Point> points);

// The one of these classes between whose multiples the cost swings: its bounds over the larger
// sizes are those over the smaller ones, and for the other classes both have moved the same way. A
// table that doubles makes such a cost, whatever it is when the sizes meet it.
[[nodiscard]] std::optional<Growth> bounded_by(std::span<const Growth> classes,
                                               std::span<const Point> points);

// With a logarithm more or less than the winner, the class that most steps are clearly nearer to:
// one leap, where a library changes its ways, makes a logarithm over all of them.
[[nodiscard]] std::optional<Growth> nearer_to_most(std::span<const Point> points, Growth winner);

}  // namespace judge::complexity
