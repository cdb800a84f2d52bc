#pragma once

#include <cstdint>

#include "judge/judging/checkers/history/queue_view.h"

namespace judge::history {

// Is there an order of the calls, consistent with real time, that a queue of that capacity could
// have shown? Follows the log and keeps every state the queue may be in, putting calls into the
// order only when a response forces it ("just-in-time linearization").
// Source: G. Lowe, Testing for linearizability, 2017, on the algorithm of Wing and Gong, 1993.
struct SearchResult {
  enum class Answer { linearizable, impossible, gave_up } answer = Answer::gave_up;
  std::optional<Finding> finding;  // where impossible
};

// effort: how many queue elements may be touched before giving up; a million take about 50 ms.
[[nodiscard]] SearchResult search_order(const QueueView& view, std::uint64_t effort = 4'000'000);

}  // namespace judge::history
