#pragma once

#include <string>

#include "judge/complexity/busiest_line.h"
#include "judge/complexity/classify.h"
#include "judge/report/words.h"

namespace judge::report {

// How sure a class is: "confident", "between O(n) and O(n log n)", "inconclusive: …".
[[nodiscard]] std::string certainty_text(const complexity::Classification& found, Ui ui);

// How often a line runs: "n^2/2", "3 n log n", "0.31 n".
[[nodiscard]] std::string runs_text(const complexity::BusiestLine& line);

}  // namespace judge::report
