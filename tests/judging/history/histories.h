#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "judge/judging/checkers/history/handover.h"
#include "judge/judging/checkers/history/linearizable.h"

// Histories in a shorthand that can be read: tokens with blanks between them. Each event comes 0.1
// ms after the one before; "@150" goes on at 150 ms; "ret" is the note call_returned.
namespace judge::history_tests {

// produce(p, i) returns 100 * p + i.
//   +p1:3  producer 1 begins its item 3      -p1:3  has it
//   +c0:103  consumer 0 takes item 103       -c0:103  is done with it
//   left:2  note threads_left                meet:1:3  note meet_failed in produce, 1 of 3
struct HandoverCase {
  int producers = 1;
  int consumers = 1;
  int capacity = 1;
  int items = 1;
  std::uint32_t hold_ms = 0;  // of consume
};
[[nodiscard]] std::vector<wire::Event> handover_events(std::string_view shorthand);
[[nodiscard]] Signature handover_signature();
[[nodiscard]] Input handover_input(const HandoverCase& size);
[[nodiscard]] Json handover_options();
[[nodiscard]] HistoryVerdict check(const HandoverCase& size, const std::vector<wire::Event>& events,
                                   const RunFacts& facts);

//   0+e5  thread 0 calls enqueue(5)   0+d  dequeue()   0+s  size()
//   0-  its enqueue is over           0-7  its dequeue or size is over and answered 7
// The scripts are the calls that stand there.
[[nodiscard]] std::vector<wire::Event> queue_events(std::string_view shorthand);
[[nodiscard]] Signature queue_signature();
// pause_ms: one more thread that only sleeps.
[[nodiscard]] Input queue_input(int capacity, const std::vector<wire::Event>& events,
                                std::uint32_t pause_ms = 0);
[[nodiscard]] Json queue_options();
[[nodiscard]] HistoryVerdict check(int capacity, const std::vector<wire::Event>& events,
                                   const RunFacts& facts, std::uint32_t pause_ms = 0);

[[nodiscard]] RunFacts returned();
[[nodiscard]] RunFacts timed_out(bool slept, int cpu_ms, int wall_ms);

// The kinds of the findings, in their order.
[[nodiscard]] std::vector<FindingKind> kinds(const HistoryVerdict& verdict);
// All a verdict says, for failure messages.
[[nodiscard]] std::string words(const HistoryVerdict& verdict);

}  // namespace judge::history_tests

namespace judge {
// For GoogleTest's messages.
void PrintTo(FindingKind kind, std::ostream* out);
}  // namespace judge
