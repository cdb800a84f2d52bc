#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "judge/problem/value.h"

namespace judge {

enum class CaseGroup { sample, secret, custom };  // custom: the person's own
[[nodiscard]] std::string_view to_string(CaseGroup group);

// How the harness paces the calls of one callback of a concurrent function.
struct Pace {
  std::uint32_t delay_us = 0;  // sleeps in every call
  std::uint32_t meet = 0;      // the first call of each actor (first argument) waits until `meet`
                               // actors are inside, at most 2 s
  std::uint32_t hold_ms = 0;   // the very first call sleeps this long
};

// One step of a thread of a concurrent class.
struct Operation {
  int method = -1;  // index into Signature::methods; -1 = sleep
  std::vector<Value> arguments;
  std::uint32_t sleep_ms = 0;  // where method is -1
};

// The input of one case; which parts are used follows from Signature::form.
struct Input {
  std::vector<Value> arguments;                 // function / constructor; callbacks left out
  std::vector<Operation> operations;            // class_sequence
  std::vector<std::vector<Operation>> threads;  // concurrent_class
  std::vector<Pace> paces;                      // concurrent_function: one a callback
};

struct Case {
  std::string id;  // "sample/1", "secret/all-negative", "secret/random-3"
  CaseGroup group = CaseGroup::sample;
  std::string note;  // what the case is for, shown to authors
  Input input;
  // One Value per Signature::outputs (function), one for the constructor and for each operation
  // (class_sequence; the constructor's and void methods' are monostate), empty for concurrent
  // forms. nullopt: not known yet, ask the reference.
  std::optional<std::vector<Value>> expected;
};

}  // namespace judge
