#pragma once

#include "judge/base/json.h"
#include "judge/report/report.h"

namespace judge::report {

// A class and how sure it is: "class", "status", "words", "candidates", "exponent", "n_min",
// "n_max".
[[nodiscard]] Json class_json(const complexity::Classification& found);

// "complexity" and "followups" of judge.report/1; complexity is null where nothing was measured.
[[nodiscard]] Json complexity_json(const Judgement& judgement);
[[nodiscard]] Json followups_json(const Judgement& judgement);

}  // namespace judge::report
