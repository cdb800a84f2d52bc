#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace judge::report {

// How two answers are shown so that a person sees where they part. Everything is escaped.
struct Difference {
  std::string expected;  // one line, at most the asked columns
  std::string got;       // one line; the two agree up to the marker
  int marker = -1;       // column of the first difference in both; -1 = none to show
  std::string path;      // "[3][1]": the element that differs first; may be empty
  std::vector<std::string>
      lines;  // texts of several lines instead: "  same", "- expected", "+ got"
};

// expected, got: compact JSON as in Run, possibly cut short (then compared as plain text).
// positional: a difference at a place means something (not so where any order is accepted).
[[nodiscard]] Difference difference(std::string_view expected, std::string_view got, int columns,
                                    bool positional);

}  // namespace judge::report
