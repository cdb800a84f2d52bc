#pragma once

#include <optional>

#include "judge/judging/checkers/history/queue_view.h"

// What every order of a bounded queue's calls must obey: cheap to check on any log, and each says
// what is wrong in the queue's own words. The first violation that the log proves, with the fewest
// events that show it, or nullopt. queue_search.h finds what these miss.
namespace judge::history {

// Taken without having been put (invented_item), or more often than put (duplicated_item).
std::optional<Finding> find_foreign_element(const QueueView& view);
// More puts were over than the capacity and the takes begun by then allow.
std::optional<Finding> find_overfull_queue(const QueueView& view);
// Put one after the other, taken in the other order, or the earlier one not at all. Only where no
// value is put twice.
std::optional<Finding> find_overtaking(const QueueView& view);
// A size that the queue had at no moment of the call.
std::optional<Finding> find_wrong_size(const QueueView& view);

// How a run stood that the judge ended, or that ended together with its process.
struct QueueStall {
  std::optional<Finding> finding;  // deadlock or busy_wait
  std::string message;             // for people, where it was only slow
};
[[nodiscard]] QueueStall describe_stall(const QueueView& view);

}  // namespace judge::history
