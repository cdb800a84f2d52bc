#pragma once

#include <optional>

#include "judge/judging/checkers/history/handover_view.h"

// The rules of a hand-over, one function each: the first violation that the log proves, with the
// fewest events that show it, or nullopt.
namespace judge::history {

// Calls for a producer, consumer or item that does not exist.
std::optional<Finding> find_wrong_actor(const HandoverView& view);
// Each producer produces 0, 1, 2 …, one after the other.
std::optional<Finding> find_producer_disorder(const HandoverView& view);
// Consumed more often than produced.
std::optional<Finding> find_duplicate(const HandoverView& view);
// Consumed without having been produced, or before.
std::optional<Finding> find_invention(const HandoverView& view);
// Where there is one consumer: each producer's items in the order they were produced in.
std::optional<Finding> find_consumer_disorder(const HandoverView& view);
// More produced and not yet consumed than the buffer and one item in every hand.
std::optional<Finding> find_overfull_buffer(const HandoverView& view);
// Actors that the case made meet did not.
std::optional<Finding> find_failed_meeting(const HandoverView& view);
// Calls that go on after the function has returned, or threads that stay.
std::optional<Finding> find_early_return(const HandoverView& view);
// After the return: produced and never consumed.
std::optional<Finding> find_lost_item(const HandoverView& view);
// After the return: never produced.
std::optional<Finding> find_unproduced_item(const HandoverView& view);

// How a call stood that the judge ended, or that ended together with its process.
struct StallReport {
  std::optional<Finding> finding;  // deadlock or busy_wait
  std::string message;             // for people, where it was only slow
};
[[nodiscard]] StallReport describe_stall(const HandoverView& view);

}  // namespace judge::history
