#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "judge/judging/checkers/history/history.h"
#include "judge/problem/problem.h"

namespace judge {

// What a submission did with one case.
struct Answer {
  const Case& test_case;              // with its expected values, except in the concurrent forms
  const std::vector<Value>& outputs;  // by the signature's form; hostile
  const std::vector<wire::Event>& events;  // concurrent forms
  RunFacts facts;                          // concurrent forms
};

struct CheckResult {
  bool ok = false;
  std::string message;     // one line for people; empty if ok
  std::string difference;  // where expected and got part, readable; may be empty
  std::vector<Finding> findings;
  bool compared_in_order = false;  // not ok: place by place, so that a place can be marked
};

// Decides whether an answer is right. Runs outside every box, except for `program`.
class Checker {
 public:
  virtual ~Checker() = default;
  // Error: fault problem (a checker program is broken), or the box's.
  virtual Result<CheckResult> check(const Answer& answer) = 0;
};

// The problem's checker.cpp or checker.py, running in a box of its own.
class CheckProgram {
 public:
  virtual ~CheckProgram() = default;
  // JSON texts in, "" or a message for the candidate out.
  virtual Result<std::string> check(const std::string& input, const std::string& expected,
                                    const std::string& got) = 0;
};
// Compiled and started only when it is asked something.
using CheckProgramOpener = std::function<Result<std::unique_ptr<CheckProgram>>()>;

// The problem's checker; `problem` must outlive it. Error (fault problem): unknown name with the
// known ones, or wrong options.
Result<std::unique_ptr<Checker>> make_checker(const Problem& problem, CheckProgramOpener opener);

}  // namespace judge
