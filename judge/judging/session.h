#pragma once

#include <atomic>
#include <filesystem>
#include <optional>
#include <vector>

#include "judge/judging/judgement.h"
#include "judge/judging/observer.h"
#include "judge/problem/problem.h"

namespace judge {

class Closing;

// What a judging needs from the machine.
struct Workplace {
  std::filesystem::path
      cache;  // XDG cache/judge; where it cannot be written, everything still works
  sandbox::IsolationLevel require = sandbox::IsolationLevel::basic;
  const std::atomic<bool>* interrupted = nullptr;  // set by Ctrl-C; checked at least every 50 ms
  Closing* closing = nullptr;  // where boxes are closed that are not needed any more; null: at once
};

enum class CaseSelection {
  samples_and_custom,  // `test`
  all,                 // `submit`, `verify`: samples, hand-written and generated secrets
};

// Which cases are played again with the language's sanitizers.
enum class Sanitizing {
  verdict,     // where it can change the verdict: concurrent problems that seem right
  failing,     // and the first failing case, to explain it
  everything,  // all of them (--sanitize)
};

// Bounds of measuring how a submission scales, beyond the problem's and the measurement's own.
struct LadderOptions {
  std::optional<std::int64_t> max_n;  // no larger sizes
  std::optional<Nanoseconds>
      patience;          // wall time of the ladder; the compiling before is not in it
  bool clock = true;     // ask the clock, and compare with the reference
  bool one_pass = true;  // watch how lists are read, where a follow-up asks for it
};

struct SessionOptions {
  CaseSelection cases = CaseSelection::all;
  std::vector<Case> custom;  // the person's own; expected comes from the reference if absent
  bool stop_at_first_failure = true;
  Sanitizing sanitizing = Sanitizing::failing;
  bool scaling = false;  // measure how an accepted submission's cost grows
  LadderOptions ladder;
};

// Compiles, runs and judges one submission: the one function that calls the stages in order.
// Error: fault problem (the folder's generator, reference or checker is broken), missing
// (toolchain, sandbox), judge (machine), interrupted. A failing submission is a Judgement.
Result<Judgement> judge_submission(const Problem& problem, const Submission& submission,
                                   const SessionOptions& options, const Workplace& workplace,
                                   Observer& observer);

// Reads a submission's file. language_id empty: by extension; standard empty: the language's
// default. Error (usage): missing, a directory, empty, over 1 MiB, binary, unknown extension,
// language or standard with the known ones.
Result<Submission> read_submission(const std::filesystem::path& file, std::string_view language_id,
                                   std::string_view standard = "");

// `judge verify`: one reference submission against its folder's verdict.
struct Verification {
  std::string problem;
  ReferenceSubmission submission;
  Verdict actual = Verdict::judge_error;
  std::string message;  // the first failing case's, if any
  Nanoseconds wall{0};
  [[nodiscard]] bool as_expected() const { return actual == submission.expected; }
};
Result<Verification> verify_submission(const Problem& problem,
                                       const ReferenceSubmission& submission,
                                       const Workplace& workplace, Observer& observer);

}  // namespace judge
