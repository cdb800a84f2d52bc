#pragma once

#include <span>

#include "judge/judging/judgement.h"
#include "judge/judging/runner.h"
#include "judge/judging/scaling/ladder_inputs.h"

namespace judge {

// What more workers, and waiting, cost a concurrent submission; by clocks outside the box, so that
// it cannot lie. The problem's family for `crowd` has the same work shared by more and more
// workers: wall time tells what they gain. In that for `sleepers` more and more wait for each item:
// instructions tell what a hand-over costs then, the same on a busy machine (a thread that is woken
// for nothing looks and sleeps again), or CPU time where they are not counted. The input of
// `blocked` is played as it is and once more without its pauses: the CPU time that the pauses added
// is what the waiting threads burned. nullopt: the problem has none of them, or the submission
// fails here. Error: interrupted, or a fault of the box or of the problem's generator. counting: a
// counting runner; nullptr: there is none.
Result<std::optional<Crowd>> measure_crowd(const Problem& problem, LadderInputs& inputs,
                                           Runner& runner, Runner* counting);

// The slope of ln cost of an item against ln sleepers: of instructions, else of CPU time. nullopt:
// too few points.
[[nodiscard]] std::optional<double> sleepers_exponent(std::span<const CrowdPoint> points);

[[nodiscard]] double items_per_second(const CrowdPoint& point);
// Of one processor, by threads that had nothing to do but wait.
[[nodiscard]] double burned_share(const BlockedTime& blocked);

// What one of n items costs, where all of them cost `all`; nullopt: less than n does, or it is not
// told from a polynomial.
[[nodiscard]] std::optional<complexity::Growth> of_one_item(complexity::Growth all);

// Over the sizes that the class was told from, in the unit of the counts.
struct ItemCost {
  std::optional<complexity::Growth> growth;
  std::int64_t n_min = 0;
  std::int64_t n_max = 0;
  double first = 0;
  double last = 0;
};
// nullopt: nothing was told.
[[nodiscard]] std::optional<ItemCost> item_cost(const Scaling& scaling);

// Whether a hand-over costs the same however many sleep; nullopt: cannot be said.
[[nodiscard]] std::optional<bool> sleepers_are_free(const Crowd& crowd);

}  // namespace judge
