#pragma once

#include <span>
#include <vector>

#include "judge/complexity/classify.h"
#include "judge/complexity/tail.h"

// The class of one part of what a call needs: of bytes, which go up in steps. Buffers double,
// queues ask for blocks, recursion deepens by halves, and the first elements are often free.
namespace judge::complexity {

inline constexpr double kFlatBytes = 256;   // what differs less is O(1)
inline constexpr double kShortLadder = 64;  // n_max

// spread: up to which the bytes are flat.
[[nodiscard]] Classification classify_bytes(std::span<const Point> points,
                                            double spread = kFlatBytes);

// The same of a stack: a recursion that is deeper for some inputs than for others, as std::sort's,
// bends as a root does, but hardly any is as deep as a root.
[[nodiscard]] Classification classify_stack(std::span<const Point> points,
                                            double spread = kFlatBytes);

// Whether most of them lie on a rising line, exactly, and none far from it: looks at what lives, of
// which some came at another moment of the call. Points as in a tail.
[[nodiscard]] bool mostly_straight(std::span<const Point> points);

// All classes from the slowest of these up to the fastest.
[[nodiscard]] Classification anything_from(Growth slowest, Growth fastest, double n_min,
                                           double n_max);

// Of the class that fits the bytes best, in log space.
[[nodiscard]] double variance_of_bytes(std::span<const Point> points);

}  // namespace judge::complexity
