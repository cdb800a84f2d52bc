#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "judge/base/units.h"
#include "judge/complexity/busiest_line.h"
#include "judge/complexity/classify.h"
#include "judge/complexity/ladder.h"
#include "judge/complexity/one_pass.h"
#include "judge/complexity/time_check.h"
#include "judge/problem/problem.h"
#include "sandbox/sandbox.h"

// What judging comes to: plain values, no behaviour. judge/report turns them into bytes.
namespace judge {

struct Submission {
  std::filesystem::path file;  // as the person named it
  std::string source;          // as read; BOM and CRLF still in it
  std::string language;        // id
  std::string standard;        // one of the language's; empty where it has none
};

// Where in the candidate's own source.
struct SourceLine {
  std::uint32_t line = 0;
  std::string function;
};

enum class FindingKind {
  state_leak,
  deadlock,
  busy_wait,
  capacity_exceeded,
  lost_item,
  duplicated_item,
  order_violation,
  no_overlap,
  left_running,
  not_linearizable,
  limit_self_report_mismatch,
  invented_item,   // consumed or taken, but never produced or put
  wrong_call,      // a callback called with other arguments or other times than asked for
  broken_history,  // an event log that the calls asked for could not have written
  memory_error,    // the last three are what sanitizers say
  undefined_behaviour,
  data_race,
  timing_mismatch,  // CPU time grows faster than what the harness counted
};
[[nodiscard]] std::string_view to_string(FindingKind kind);

struct Finding {
  FindingKind kind{};
  std::string message;
  std::vector<std::string> events;    // the events that show it, one line each
  std::optional<std::uint32_t> line;  // candidate's
  std::string zh{};                   // the message in Chinese, where it is known
};

// One case judged.
struct Run {
  std::string case_id;
  CaseGroup group = CaseGroup::sample;
  Verdict verdict = Verdict::accepted;
  bool skipped = false;  // not run (an earlier case failed); verdict is meaningless
  sandbox::Usage usage;
  std::string message;            // evidence: signal, exit code, exception text, which limit
  std::vector<SourceLine> trace;  // candidate's frames, innermost first
  // Texts for people; shown for samples, custom cases and the first failing secret case, capped.
  std::string input;
  std::string expected;
  std::string got;
  std::string difference;          // readable: "first difference at [3]: expected 4, got 5"
  bool compared_in_order = false;  // wrong_answer: place by place, so that a place can be marked
  std::string stdout_bytes;        // of this case, raw (hostile), capped
  std::string stderr_bytes;
  bool output_truncated = false;
};

struct CompileReport {
  bool ok = false;
  bool cached = false;
  std::optional<Nanoseconds> wall;
  std::string diagnostics;  // raw (hostile): the compiler's words
  std::string message;      // when a limit ended it: which
};

struct Summary {
  int passed = 0;
  int failed = 0;
  int skipped = 0;
  std::optional<Nanoseconds> cpu_max;
  std::optional<std::uint64_t> memory_max;
};

// A look with a sanitizer at cases that had run before.
struct SanitizerLook {
  std::string id;         // "race"
  std::string looks_for;  // "data races"
  std::size_t cases = 0;  // played with it
  std::size_t of = 0;     // meant to be
  std::string why_not;    // hostile; why there were none
};

// One size of the ladder: its costliest input.
struct ScalingPoint {
  std::int64_t n = 0;
  double count = 0;                         // of the time, in Scaling::unit
  std::optional<std::uint64_t> heap_bytes;  // peak live, without arguments and result
  std::uint64_t stack_bytes = 0;            // deepest
  std::optional<Nanoseconds> time;          // of one call, by the clock, where it was measured
};

// One call's time beside that of the problem's reference in the same language, same input.
struct ReferenceTime {
  std::int64_t n = 0;  // the largest size that was timed
  Nanoseconds submission{0};
  Nanoseconds reference{0};
};

// A better class that one of the problem's approaches reaches.
struct NextRung {
  std::string dimension;  // "time", "space"
  complexity::Growth from{};
  complexity::Growth to{};
  int steps = 1;  // from rung to rung until the target is met
};

// A concurrent submission whose work so many workers share.
struct CrowdPoint {
  std::int64_t workers = 0;
  std::int64_t items = 0;
  Nanoseconds cpu{0};                    // of all of them, the least of several calls
  Nanoseconds wall{0};                   // the least
  std::optional<double> instructions{};  // of all of them, where they were counted
};

// What waiting costs: one thing holds everybody up.
struct BlockedTime {
  std::int64_t workers = 0;
  Nanoseconds held{0};  // how much longer than without
  Nanoseconds cpu{0};   // that was used up meanwhile
};

// What more workers, and waiting, cost a concurrent submission.
struct Crowd {
  std::vector<CrowdPoint> gain;      // the same work shared by more and more; rising workers
  std::vector<CrowdPoint> sleepers;  // the same work, and more and more that wait for it
  // The slope of ln instructions of an item (of its CPU time, where the sleepers were not counted)
  // against ln sleepers, from two of them on.
  std::optional<double> exponent;
  std::optional<BlockedTime> blocked;
};

inline constexpr std::string_view kByClock = "cpu_time";

// How the submission's cost grows, measured.
struct Scaling {
  complexity::Classification time;
  complexity::Classification space;
  complexity::TimeCheck clock;
  std::vector<ScalingPoint> points;  // rising n
  std::string family;                // of the inputs: the costliest
  std::string unit;                  // "steps", "instructions", or kByClock: ns of CPU time
  Text not_counted;                  // why by the clock, where counting was meant; hostile
  complexity::LadderEnd end = complexity::LadderEnd::climbing;
  Text why;        // it stopped early; hostile
  Text space_why;  // so did the measuring of space; hostile
  std::optional<ReferenceTime> reference;
  std::optional<NextRung> next;  // the target is missed
  std::optional<complexity::BusiestLine> busiest_line;
  std::optional<Crowd> crowd;  // of the concurrent forms
};

// What a follow-up may require.
enum class Requirement { time, space, free_sleepers, one_pass };
[[nodiscard]] std::string_view to_string(Requirement requirement);  // as in problem.json

struct FollowUpResult {
  std::string id;
  std::optional<bool> met;                      // nullopt: was not, or could not be measured
  std::optional<complexity::OnePass> passes{};  // of the list, where it is to be read once
  std::vector<Requirement> unmet{};             // measured, and not met
};

struct Judgement {
  std::string problem;
  std::filesystem::path file;
  std::string language;
  std::string toolchain;  // "g++ 12.2.0"
  Verdict verdict = Verdict::judge_error;
  CompileReport compile;
  std::vector<Run> runs;
  Summary summary;
  std::vector<Finding> findings;
  std::vector<SanitizerLook> sanitizers;
  Target target;
  std::optional<Scaling> scaling;
  Text scaling_why_not;  // asked for, but not measured; hostile
  std::vector<FollowUpResult> followups;
  sandbox::Isolation isolation;
  Milliseconds time_limit{0};  // as applied, with the language's factor
  std::uint64_t memory_limit = 0;
  std::string message;  // for compile_error and judge_error: what happened

  // The first failing run: the one shown. nullptr if none.
  [[nodiscard]] const Run* first_failure() const;
};

}  // namespace judge
