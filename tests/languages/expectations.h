#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "judge/base/json.h"
#include "judge/problem/case.h"
#include "judge/problem/signature.h"

// The tables tests/languages/<id>/expectations.json; docs/languages.md ("Conformance tests") has
// the format.
namespace judge::testing {

struct ExpectedException {
  std::string kind;  // "error", "out_of_memory", "stack_overflow"
  std::optional<std::string> type;
  std::optional<std::string> message;          // contained
  std::optional<std::int64_t> line;            // of the innermost frame
  std::optional<std::int64_t> ends_by_signal;  // then the process ends
  std::optional<std::int64_t> exits;           // … by itself with this code
};

struct ExpectedEvents {
  std::int64_t invokes = 0;
  std::int64_t responses = 0;
  std::vector<std::string> notes;
  bool stuck = false;  // the call does not return
};

struct CaseExpectation {
  Input input;
  std::optional<std::string> output;  // compact JSON
  std::optional<ExpectedException> exception;
  std::optional<ExpectedEvents> events;
  std::optional<std::int64_t> ends_by_signal;  // without any frame
  std::optional<std::int64_t> exits;
  std::optional<std::string> stdout_bytes;
  std::optional<std::string> stderr_text;  // contained
};

struct Expectation {
  std::string name;
  std::string language;
  std::string source;  // file name below sources/
  Signature signature;
  std::vector<std::string> diagnostics;  // not empty: does not compile, and says these
  std::vector<std::string> silent;       // … and none of these
  std::optional<std::string> unusable;   // contained in UNUSABLE
  std::int64_t memory_mib = 256;
  std::vector<CaseExpectation> cases;
};

// Shown by GoogleTest.
void PrintTo(const Expectation& row, std::ostream* out);

// All rows of all languages. Stops the program with a message where a table is broken.
std::vector<Expectation> all_expectations();

}  // namespace judge::testing
