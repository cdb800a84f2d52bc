#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "judge/complexity/allocation_log.h"
#include "judge/problem/case.h"
#include "judge/problem/signature.h"

// The private protocol between judge and harness (docs/protocol.md). Encoding is trusted; decoding
// reads hostile bytes: capped, total, fuzzed (tests/fuzz/wire_fuzz.cpp).
namespace judge::wire {

inline constexpr std::uint32_t kVersion = 1;

// Judge → harness: whole frames, ready to write.
[[nodiscard]] std::string encode_case(std::uint32_t sequence, const Input& input,
                                      const Signature& signature);
[[nodiscard]] std::string encode_end();

// Harness → judge.
struct Hello {
  std::uint32_t version = 0;
};
struct ResultFrame {
  std::uint32_t sequence = 0;
  std::uint64_t self_reported_ns = 0;  // never used for a verdict
  std::string_view payload;            // decode_outputs() reads it
};
struct TraceLine {
  std::string function;
  std::uint32_t line = 0;
};
enum class ExceptionKind : std::uint8_t {
  error = 0,
  out_of_memory = 1,
  stack_overflow = 2,
  deadlock = 3,  // the run-time has seen that nothing can go on
};
struct ExceptionFrame {
  std::uint32_t sequence = 0;
  ExceptionKind kind = ExceptionKind::error;
  std::string type;  // "std::out_of_range", "IndexError"
  std::string message;
  std::vector<TraceLine> trace;  // innermost first, candidate's frames only
};
struct Unusable {
  std::string message;
};  // the harness cannot call the submission
struct Uncompiled {
  std::string diagnostics;
};  // the harness compiles by itself, and this submission does not
struct Done {};
// What the call cost, by a counting build. Hostile like everything: it refines complexity only.
struct CountsFrame {
  std::uint32_t sequence = 0;
  std::vector<std::uint64_t> components;  // of the time, in one unit; at least one
  std::uint64_t stack_bytes = 0;
  bool log_is_whole = false;  // else log and result are empty
  std::vector<complexity::AllocationEvent> log;
  std::vector<std::uint64_t> result;  // the blocks of the returned value
  struct LineRuns {
    std::uint32_t line = 0;  // of the submission
    std::uint64_t runs = 0;
  };
  std::vector<LineRuns> lines;  // those that ran most often
};
// The memory a call needed at its peak, besides its input and its answer. Hostile as well.
struct SpaceFrame {
  std::uint32_t sequence = 0;
  std::uint64_t least_heap_bytes = 0;  // it was at least so much, and
  std::uint64_t most_heap_bytes = 0;   // at most so much
  std::uint64_t stack_bytes = 0;
};
// How a call read the links of the list it was given. Hostile as well.
struct LinksFrame {
  std::uint32_t sequence = 0;
  bool read_end = false;              // the last node's link was read
  std::uint64_t reads_after_end = 0;  // of any node's link, from then on
};
using Frame = std::variant<Hello, ResultFrame, ExceptionFrame, Unusable, Uncompiled, Done,
                           CountsFrame, SpaceFrame, LinksFrame>;

struct DecodeError {
  std::string what;              // "a frame of unknown kind 0x6f"
  bool result_too_long = false;  // a RESULT beyond max_frame: an answer, but too large
};

// Bytes come in by pieces, frames go out. A frame longer than max_frame is an error at once.
class FrameReader {
 public:
  explicit FrameReader(std::size_t max_frame) : max_frame_(max_frame) {}
  void append(std::string_view bytes);
  // nullopt: more bytes are needed. The frame's views stay valid until the next call of either.
  tl::expected<std::optional<Frame>, DecodeError> next();

 private:
  std::size_t max_frame_;
  std::string buffer_;
  std::size_t consumed_ = 0;
};

// The payload of a result by the signature's form: one Value per output (function) or per operation
// (class_sequence: constructor first, void methods monostate); empty for concurrent forms.
tl::expected<std::vector<Value>, DecodeError> decode_outputs(std::string_view payload,
                                                             const Input& input,
                                                             const Signature& signature);

// The event log of the concurrent forms: a shared memory file the harness appends to.
enum class EventPhase : std::uint8_t { none = 0, invoke = 1, response = 2, note = 3 };
enum class Note : std::uint8_t { meet_failed = 1, call_returned = 2, threads_left = 3 };
struct Event {
  EventPhase phase = EventPhase::none;
  std::uint8_t op = 0;       // callback or method index; the Note for notes
  std::uint16_t thread = 0;  // numbered by the harness in order of first appearance
  std::int32_t a = 0;        // arguments (invoke), returned value in a (response)
  std::int32_t b = 0;
  std::int32_t c = 0;
  std::uint64_t time_ns = 0;  // since the call started
};
inline constexpr std::size_t kEventBytes = 32;
// Stops at the first empty record; never more than max_events.
[[nodiscard]] std::vector<Event> decode_events(std::string_view log, std::size_t max_events);

}  // namespace judge::wire
