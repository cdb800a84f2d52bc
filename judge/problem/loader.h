#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "judge/problem/problem.h"

namespace judge {

// Reads one problem folder strictly. Error (fault problem): the first thing wrong, with file, JSON
// pointer, expectation, finding, fix.
Result<Problem> load_problem(const std::filesystem::path& folder);

// An input of a case in JSON, by the signature's form:
//   function             {"nums": [3,1], "target": 4}
//   class_sequence       {"operations": ["LRUCache","put"], "arguments": [[2],[1,1]]}
//   concurrent_function  {"producers": 2, …, "pace": {"consume": {"hold_ms": 150}}}
//   concurrent_class     {"construct": [2], "threads":
//   [[["enqueue",1],["sleep",20]],[["dequeue"]]]}
Result<Input> input_from_json(const JsonReader& json, const Signature& signature);
[[nodiscard]] Json input_to_json(const Input& input, const Signature& signature);

// "expected" of a case: one value if the signature has one output, else an array of them;
// class_sequence: an array with null for the constructor and void methods, one more than
// input.operations.
Result<std::vector<Value>> expected_from_json(const JsonReader& json, const Input& input,
                                              const Signature& signature);
[[nodiscard]] Json outputs_to_json(const std::vector<Value>& outputs, const Input& input,
                                   const Signature& signature);

// Lines {"id"?, "note"?, "input", "expected"?}; blank lines are skipped. `file` is for messages.
// "expected" is required in sample and secret cases of the forms that have one. Ids get the group's
// name in front ("sample/1", "secret/all-negative") and are unique.
Result<std::vector<Case>> parse_cases(std::string_view jsonl, std::string_view file,
                                      CaseGroup group, const Signature& signature, Fault fault);

// Whether an input obeys the constraints. Error: which constraint, where, what was found.
Result<void> check_constraints(const Problem& problem, const Input& input, std::string_view place,
                               Fault fault);

}  // namespace judge
