#pragma once

#include "judge/base/json.h"
#include "judge/report/report.h"

namespace judge::report {

// "complexity" and "followups" of judge.report/1; complexity is null where nothing was measured.
[[nodiscard]] Json complexity_json(const Judgement& judgement);
[[nodiscard]] Json followups_json(const Judgement& judgement);

}  // namespace judge::report
