#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace judge::report {

// One operation of a class problem, as a line: "get(2)", what it should return and what it did.
struct Call {
  std::string call;
  std::string expected;  // "" for the constructor and void methods
  std::string got;       // "" where it was not reached
  bool differs = false;
};

// The texts of a class_sequence case as calls. Empty where they are not whole JSON of that form
// (cut short): then show the texts as they are.
[[nodiscard]] std::vector<Call> as_calls(std::string_view input, std::string_view expected,
                                         std::string_view got);

// The members of an input object as lines "nums = [1, 2]"; one line with the text where it is none.
[[nodiscard]] std::vector<std::string> as_assignments(std::string_view input);

}  // namespace judge::report
