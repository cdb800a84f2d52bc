#pragma once

#include <optional>
#include <string>

#include "judge/judging/bench/bench.h"
#include "judge/report/report.h"

namespace judge::report {

// One table and one plot.
[[nodiscard]] std::string bench_text(const Bench& bench, const TextOptions& options);
[[nodiscard]] std::string bench_json(const Bench& bench);  // schema judge.bench/1
// A line a row and size, fields as in RFC 4180; what is not known is empty. Rows that were not
// measured have none.
[[nodiscard]] std::string bench_csv(const Bench& bench);

// The row's time over the least of all rows, at the common size; nullopt where it was not timed.
[[nodiscard]] std::optional<double> ratio_to_fastest(const Bench& bench, const BenchRow& row);

}  // namespace judge::report
