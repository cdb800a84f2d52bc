#pragma once

#include <optional>
#include <string>
#include <vector>

#include "judge/judging/session.h"

namespace judge {

// Who takes part in a comparison.
struct Contestant {
  Submission submission;
  std::string name;                     // as it is shown; hostile
  std::optional<std::string> approach;  // one of the problem's: its reference
};

struct BenchOptions {
  std::optional<std::int64_t> max_n;
  std::optional<Nanoseconds> budget;  // wall time of measuring; compiling and the cases come before
  bool time_only = false;  // no counting: the class comes from CPU time, space from nothing
};

// One size; what is not known is absent.
struct BenchPoint {
  std::int64_t n = 0;
  std::optional<double> count;  // in BenchRow::unit
  std::optional<Nanoseconds> time;
  std::optional<std::uint64_t> heap_bytes;
  std::optional<std::uint64_t> stack_bytes;
};

// Something that was cut short.
struct BenchNote {
  enum class Kind { not_counted, counting_stopped, timing_stopped, space_stopped };
  Kind kind{};
  Text why;  // hostile
};

struct BenchRow {
  std::string name;  // hostile, as the next two
  std::filesystem::path file;
  std::optional<std::string> approach;
  std::string language;
  std::string toolchain;
  Verdict verdict = Verdict::judge_error;
  std::string message;  // where it is not accepted: which case and why; hostile
  complexity::Classification time;
  bool by_clock = false;  // `time` was told from CPU time, not from counts
  complexity::Classification space;
  std::string unit;                // of counts: "steps", "instructions"; empty: none were made
  std::vector<BenchPoint> points;  // rising n
  std::vector<BenchNote> notes;
};

struct Bench {
  std::string problem;
  Target target;
  BenchOptions options;
  std::vector<BenchRow> rows;          // the contestants, in their order
  std::optional<std::int64_t> common;  // the largest n at which all that are accepted were timed
  sandbox::Isolation isolation;
};

// The time at one of the row's sizes.
[[nodiscard]] std::optional<Nanoseconds> time_at(const BenchRow& row, std::int64_t n);

// The problem's approaches, each by its accepted reference in a language, in problem.json's order;
// those that have none in it are left out. Error: as read_submission.
Result<std::vector<Contestant>> approaches_in(const Problem& problem, const std::string& language);

// Judges every contestant, then measures those that are accepted one after the other, and times
// them against each other. Error: as judge_submission; usage where the problem cannot be measured.
Result<Bench> bench(const Problem& problem, const std::vector<Contestant>& contestants,
                    const BenchOptions& options, const Workplace& workplace, Observer& observer);

}  // namespace judge
