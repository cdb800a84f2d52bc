#pragma once

#include <string>

#include "judge/complexity/classify.h"
#include "judge/report/words.h"

namespace judge::report {

// How sure a class is: "confident", "between O(n) and O(n log n)", "inconclusive: …".
[[nodiscard]] std::string certainty_text(const complexity::Classification& found, Ui ui);

}  // namespace judge::report
