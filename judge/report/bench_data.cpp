#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "judge/report/bench.h"
#include "judge/report/escape.h"
#include "judge/report/json_parts.h"
#include "judge/report/scaling_json.h"

// A comparison for programs: JSON and CSV.
namespace judge::report {
namespace {

double seconds(Nanoseconds time) { return std::chrono::duration<double>(time).count(); }

template <class T>
Json known(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

std::string_view to_string(BenchNote::Kind kind) {
  switch (kind) {
    case BenchNote::Kind::not_counted:
      return "not_counted";
    case BenchNote::Kind::counting_stopped:
      return "counting_stopped";
    case BenchNote::Kind::timing_stopped:
      return "timing_stopped";
    case BenchNote::Kind::space_stopped:
      return "space_stopped";
  }
  return "";
}

Json point_json(const BenchPoint& point) {
  return {{"n", point.n},
          {"count", known(point.count)},
          {"seconds", point.time ? Json(seconds(*point.time)) : Json()},
          {"heap_bytes", known(point.heap_bytes)},
          {"stack_bytes", known(point.stack_bytes)}};
}

Json row_json(const Bench& bench, const BenchRow& row) {
  const bool accepted = row.verdict == Verdict::accepted;
  const auto time = bench.common ? time_at(row, *bench.common) : std::nullopt;
  Json json = {{"name", text(row.name)},
               {"file", text(row.file.string())},
               {"approach", known(row.approach)},
               {"language", row.language},
               {"toolchain", text_or_null(row.toolchain)},
               {"verdict", judge::to_string(row.verdict)},
               {"message", text(row.message)},
               {"time", accepted ? class_json(row.time) : Json()},
               {"space", accepted ? class_json(row.space) : Json()},
               {"source", text_or_null(row.by_clock ? "cpu_time" : row.unit)},
               {"seconds_at_common_n", time ? Json(seconds(*time)) : Json()},
               {"ratio", known(ratio_to_fastest(bench, row))},
               {"notes", Json::array()},
               {"points", Json::array()}};
  for (const BenchNote& note : row.notes) {
    json["notes"].push_back({{"kind", to_string(note.kind)}, {"message", text(note.why.en)}});
  }
  for (const BenchPoint& point : row.points) json["points"].push_back(point_json(point));
  return json;
}

// A field as in RFC 4180; hostile text.
std::string field(std::string_view bytes) {
  std::string text = for_terminal(bytes, Newlines::escape);
  if (text.find_first_of(",\"") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

template <class T>
std::string figure(const std::optional<T>& value) {
  return value ? fmt::format("{}", *value) : "";
}

}  // namespace

std::optional<double> ratio_to_fastest(const Bench& bench, const BenchRow& row) {
  if (!bench.common) return std::nullopt;
  std::optional<Nanoseconds> least;
  for (const BenchRow& one : bench.rows) {
    const auto time = time_at(one, *bench.common);
    if (time && (!least || *time < *least)) least = time;
  }
  const auto own = time_at(row, *bench.common);
  if (!own || !least || least->count() <= 0) return std::nullopt;
  return static_cast<double>(own->count()) / static_cast<double>(least->count());
}

std::string bench_json(const Bench& bench) {
  Json json = {
      {"schema", "judge.bench/1"},
      {"problem", bench.problem},
      {"target", {{"time", bench.target.time}, {"space", bench.target.space}}},
      {"max_n", known(bench.options.max_n)},
      {"budget_seconds", bench.options.budget ? Json(seconds(*bench.options.budget)) : Json()},
      {"time_only", bench.options.time_only},
      {"common_n", known(bench.common)},
      {"files", Json::array()},
      {"isolation", isolation_json(bench.isolation)}};
  for (const BenchRow& row : bench.rows) json["files"].push_back(row_json(bench, row));
  return dumped(json);
}

std::string bench_csv(const Bench& bench) {
  std::string text = "file,language,n,count,unit,cpu_seconds,heap_bytes,stack_bytes\n";
  for (const BenchRow& row : bench.rows) {
    for (const BenchPoint& point : row.points) {
      const std::string time = point.time ? fmt::format("{:.9f}", seconds(*point.time)) : "";
      text += fmt::format("{},{},{},{},{},{},{},{}\n", field(row.file.string()), row.language,
                          point.n, figure(point.count), point.count ? row.unit : "", time,
                          figure(point.heap_bytes), figure(point.stack_bytes));
    }
  }
  return text;
}

}  // namespace judge::report
