#pragma once

#include <string>

#include "judge/report/report.h"

namespace judge::report {

// One run in full: input, expected, got with the difference marked, message, trace, output.
[[nodiscard]] std::string case_text(const Run& run, const Problem& problem,
                                    const TextOptions& options);

// Whether a report may show the run's input and answers: of secret cases only the first failing
// one.
[[nodiscard]] bool shows_answers(const Judgement& judgement, const Run& run);

// One run as a line: "✓ sample/1   0.21 ms   3.0 MiB".
[[nodiscard]] std::string case_line(const Run& run, const TextOptions& options);

}  // namespace judge::report
