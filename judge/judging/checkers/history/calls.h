#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "judge/judging/checkers/history/history.h"

// An event log read as calls: which response ends which invoke.
//
// The place of a record in the log, not its time, says what came first: a harness claims the
// record of an invoke before the call begins and that of a response after it has ended, with one
// atomic counter. So `a.end < b.begin` proves that a was over before b began. Times are for people.
namespace judge::history {

struct Call {
  int op = 0;  // callback or method
  std::uint32_t thread = 0;
  std::int32_t a = 0;  // arguments
  std::int32_t b = 0;
  std::size_t begin = 0;           // index of the invoke in the log
  std::optional<std::size_t> end;  // index of the response; nullopt: still inside
  std::int32_t result = 0;         // where it has ended
};

struct CallLog {
  std::vector<Call> calls;              // by begin
  std::optional<std::size_t> returned;  // index of the note call_returned
  std::optional<wire::Event> meet_failed;
  std::optional<wire::Event> threads_left;
  // The first record that calls could not have written ("record 7: a response without its call");
  // what follows it is not in `calls`.
  std::optional<std::string> broken;
};

// The value a call must answer, where that is known beforehand (callbacks); nullopt: any.
using ExpectedResult = std::optional<std::int32_t> (*)(const Call&, const void* context);

// ops: how many callbacks or methods there are. A response ends the latest open call of its thread
// with the same op and the expected result.
[[nodiscard]] CallLog read_calls(const std::vector<wire::Event>& events, int ops,
                                 ExpectedResult expected = nullptr, const void* context = nullptr);

// "12.3 ms"
[[nodiscard]] std::string at(const wire::Event& event);
// "12.3 ms  <what>", times in a column.
[[nodiscard]] std::string line(const wire::Event& event, std::string_view what);

// The time in which at least one call was open and, for 20 ms or longer, nothing happened; at most
// `pace`, how long the case itself makes everybody wait (a busy machine makes gaps too). Zero where
// it is less than 80 ms in all, too little to judge by.
[[nodiscard]] Nanoseconds held_time(const std::vector<wire::Event>& events, const CallLog& log,
                                    const RunFacts& facts, Nanoseconds pace);

// Burned CPU while everything was held: clearly more than a quarter of that time. Threads that
// sleep were measured at a hundredth; spinning ones that share the machine with many others at a
// half.
[[nodiscard]] std::optional<Finding> find_busy_wait(const std::vector<wire::Event>& events,
                                                    const CallLog& log, const RunFacts& facts,
                                                    Nanoseconds pace);

// How a call that the judge had to end stood at the end.
enum class Stall { asleep, spinning, slow };
[[nodiscard]] Stall stall_of(const std::vector<wire::Event>& events, const RunFacts& facts);

// Fills ok and message from findings and facts; `unfinished` is the message for a call that was
// ended without any finding.
[[nodiscard]] HistoryVerdict conclude(std::vector<Finding> findings, const CallLog& log,
                                      const RunFacts& facts, std::string unfinished);

// "1 item", "2 items"
[[nodiscard]] std::string count_of(std::size_t n, std::string_view noun);

}  // namespace judge::history
