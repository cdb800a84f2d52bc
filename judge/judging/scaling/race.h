#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "judge/judging/build.h"
#include "judge/judging/scaling/ladder_inputs.h"

namespace judge {

struct RaceOptions {
  std::optional<std::int64_t> max_n;
  std::optional<Nanoseconds> budget;  // wall time of all of it
};

// What the clock said of one build.
struct RaceTimes {
  std::map<std::int64_t, Nanoseconds> least;  // of the costliest family's calls, by n
  std::string family;                         // that family
  Text why;                                   // it stopped early; hostile
  complexity::LadderEnd end{};
};

// Times builds against each other: the same inputs, one call of one build at a time, in turns, so
// that a busy moment of the machine meets all of them. First every build climbs the problem's
// ladder, a size at a time for all, until a call takes too long; then several rounds over the sizes
// each has reached, of which the least time counts. inputs: the problem's. The builds must outlive
// the call. Error: interrupted, or a fault of the box or of the problem's generator.
Result<std::vector<RaceTimes>> race(const Problem& problem, LadderInputs& inputs,
                                    std::span<const Build* const> builds,
                                    const RaceOptions& options, const BuildPlace& place);

}  // namespace judge
