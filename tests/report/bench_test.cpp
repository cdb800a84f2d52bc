#include "judge/report/bench.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/report/samples.h"

namespace judge::report {
namespace {

using complexity::Growth;
using complexity::Status;
using testing::HasSubstr;
using testing::Not;

complexity::Classification sure(Growth growth) {
  complexity::Classification found;
  found.best = growth;
  found.candidates = {growth};
  found.status = Status::confident;
  found.doubt = complexity::Doubt::none;
  found.exponent = 1;
  found.n_min = 64;
  found.n_max = 4096;
  return found;
}

BenchPoint timed(std::int64_t n, std::int64_t ns) {
  return {n, 2.0 * static_cast<double>(n), Nanoseconds(ns), 16, 32};
}

BenchRow row_of(const std::string& name, Growth growth, std::vector<BenchPoint> points) {
  BenchRow row;
  row.name = name;
  row.file = name;
  row.language = "cpp";
  row.verdict = Verdict::accepted;
  row.time = sure(growth);
  row.space = sure(Growth::constant);
  row.unit = "steps";
  row.points = std::move(points);
  return row;
}

// Two files, one of them wrong, and an approach.
Bench three() {
  Bench bench;
  bench.problem = "max-subarray";
  bench.target = {"O(n)", "O(1)"};
  bench.rows.push_back(
      row_of("mine.cpp", Growth::linear, {timed(16, 100), timed(256, 1600), timed(4096, 26'000)}));
  BenchRow wrong;
  wrong.name = wrong.file = "wrong.cpp";
  wrong.language = "cpp";
  wrong.verdict = Verdict::wrong_answer;
  wrong.message = "sample/2: expected -7, got 0";
  bench.rows.push_back(wrong);
  bench.rows.push_back(
      row_of("brute-force", Growth::quadratic, {timed(16, 200), timed(256, 51'200)}));
  bench.rows.back().approach = "brute-force";
  bench.common = 256;
  return bench;
}

TEST(RatioToFastest, ComparesAtTheCommonSizeOnly) {
  Bench bench = three();
  EXPECT_EQ(ratio_to_fastest(bench, bench.rows[0]), 1.0);
  EXPECT_EQ(ratio_to_fastest(bench, bench.rows[1]), std::nullopt);
  EXPECT_EQ(ratio_to_fastest(bench, bench.rows[2]), 32.0);
  bench.common = std::nullopt;
  EXPECT_EQ(ratio_to_fastest(bench, bench.rows[0]), std::nullopt);
}

TEST(BenchText, HasALineForEachWithWhatWasFoundAndHowSureThatIs) {
  const std::string text = bench_text(three(), {});
  EXPECT_THAT(text, HasSubstr("A  mine.cpp"));
  EXPECT_THAT(text, HasSubstr("O(n)          O(1)            1.6 µs    1.0\n"));
  EXPECT_THAT(text, HasSubstr("confident · from n = 64 to 4096 · n^1.00 · 26 µs at n = 4096\n"));
  EXPECT_THAT(text, HasSubstr("B  wrong.cpp    cpp       Wrong answer\n"
                              "     sample/2: expected -7, got 0\n"));
  EXPECT_THAT(text, HasSubstr("the problem's own approaches\n  C  brute-force"));
  EXPECT_THAT(text, HasSubstr("51 µs   32.0\n"));
  EXPECT_THAT(text, HasSubstr("at n = 256  ratio\n"));
}

TEST(BenchText, SaysWhatIsNotCertainAndWhatWasCutShort) {
  Bench bench = three();
  bench.rows[0].time.status = Status::between;
  bench.rows[0].time.candidates = {Growth::linear, Growth::linear_log};
  bench.rows[0].space = {};
  bench.rows[0].space.doubt = complexity::Doubt::not_measured;
  bench.rows[0].notes = {
      {BenchNote::Kind::timing_stopped, {"at n = 512: \x1b[31mcrashed", "n = 512 时：崩溃"}}};
  const std::string text = bench_text(bench, {});
  EXPECT_THAT(text, HasSubstr("O(n)?         -    "));
  EXPECT_THAT(text, HasSubstr("between O(n) and O(n log n)"));
  EXPECT_THAT(text, HasSubstr("timing stopped early: at n = 512: \\x1b[31mcrashed\n"));
  TextOptions chinese;
  chinese.ui = Ui::zh;
  EXPECT_THAT(bench_text(bench, chinese), HasSubstr("计时提前停止：n = 512 时：崩溃\n"));
}

TEST(BenchText, KeepsWithinTheTerminalWhateverTheNames) {
  Bench bench = three();
  bench.rows[0].name = std::string(200, 'x') + hostile();
  bench.rows[2].language = "javascript";
  bench.common = 65'536;
  for (BenchRow& row : bench.rows) row.points.push_back(timed(65'536, 99'000'000));
  const std::string text = bench_text(bench, {.unicode = false});
  std::size_t begin = 0;
  for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
    EXPECT_LE(end - begin, 86U) << text.substr(begin, end - begin);  // "…" and "·" are 2 or 3 bytes
    begin = end + 1;
  }
  EXPECT_THAT(text, Not(HasSubstr("\x1b")));
}

TEST(BenchText, DrawsOneAxisWithALetterForEachSeries) {
  const std::string text = bench_text(three(), {.unicode = false});
  EXPECT_THAT(text, HasSubstr("CPU time of one call over n; * several\n"));
  EXPECT_THAT(text, HasSubstr(" 51 us |"));
  EXPECT_THAT(text, HasSubstr("100 ns |"));
  const std::string plot = text.substr(text.find("CPU time of one call"));
  EXPECT_EQ(std::count(plot.begin(), plot.end(), 'A'), 3) << plot;
  EXPECT_EQ(std::count(plot.begin(), plot.end(), 'C'), 2 + 1) << plot;  // and that of "CPU"
  EXPECT_EQ(std::count(plot.begin(), plot.end(), 'B'), 0) << plot;
}

TEST(BenchText, NeverDrawsCountsOfDifferentUnitsTogether) {
  Bench bench = three();
  bench.common = std::nullopt;
  for (BenchRow& row : bench.rows) {
    for (BenchPoint& point : row.points) point.time = std::nullopt;
  }
  EXPECT_THAT(bench_text(bench, {}), HasSubstr("steps of one call over n (no CPU time is known)"));
  bench.rows[2].unit = "instructions";
  EXPECT_THAT(bench_text(bench, {}), Not(HasSubstr("one call")));
  EXPECT_THAT(bench_text(bench, {}), HasSubstr("No size was timed for all of them."));
}

TEST(BenchText, SpeaksChinese) {
  const std::string text = bench_text(three(), {.ui = Ui::zh});
  EXPECT_THAT(text, HasSubstr("题目的已知解法"));
  EXPECT_THAT(text, HasSubstr("解答错误"));
  EXPECT_THAT(text, HasSubstr("n = 256 时"));
}

TEST(BenchJson, HasEveryFigureAndNullForWhatIsNotKnown) {
  const Json json = Json::parse(bench_json(three()));
  EXPECT_EQ(json["schema"], "judge.bench/1");
  EXPECT_EQ(json["common_n"], 256);
  EXPECT_EQ(json["max_n"], nullptr);
  EXPECT_EQ(json["budget_seconds"], nullptr);
  ASSERT_EQ(json["files"].size(), 3U);
  const Json& mine = json["files"][0];
  EXPECT_EQ(mine["time"]["class"], "O(n)");
  EXPECT_EQ(mine["source"], "steps");
  EXPECT_EQ(mine["approach"], nullptr);
  EXPECT_EQ(mine["ratio"], 1.0);
  EXPECT_EQ(mine["points"][1],
            Json::parse(R"({"n":256,"count":512.0,"seconds":1.6e-06,"heap_bytes":16,
                            "stack_bytes":32})"));
  const Json& wrong = json["files"][1];
  EXPECT_EQ(wrong["verdict"], "wrong_answer");
  EXPECT_EQ(wrong["time"], nullptr);
  EXPECT_EQ(wrong["source"], nullptr);
  EXPECT_EQ(wrong["points"], Json::array());
  EXPECT_EQ(json["files"][2]["approach"], "brute-force");
}

TEST(BenchJson, SaysWhatTheClassWasToldFrom) {
  Bench bench = three();
  bench.rows[0].by_clock = true;
  EXPECT_EQ(Json::parse(bench_json(bench))["files"][0]["source"], "cpu_time");
}

TEST(BenchText, LeavesAGapBeforeALargeRatio) {
  Bench bench = three();
  bench.rows[2].points[1].time = Nanoseconds(999'000'000);
  bench.rows[0].points[1].time = Nanoseconds(100);
  EXPECT_THAT(bench_text(bench, {}), HasSubstr("999 ms  1e+07\n"));
}

TEST(BenchCsv, HasALineARowAndSize) {
  Bench bench = three();
  bench.rows[0].file = "a,\"b\"\n.cpp";
  bench.rows[0].points[1] = {256, std::nullopt, std::nullopt, std::nullopt, std::nullopt};
  EXPECT_EQ(bench_csv(bench),
            "file,language,n,count,unit,cpu_seconds,heap_bytes,stack_bytes\n"
            "\"a,\"\"b\"\"\\n.cpp\",cpp,16,32,steps,0.000000100,16,32\n"
            "\"a,\"\"b\"\"\\n.cpp\",cpp,256,,,,,\n"
            "\"a,\"\"b\"\"\\n.cpp\",cpp,4096,8192,steps,0.000026000,16,32\n"
            "brute-force,cpp,16,32,steps,0.000000200,16,32\n"
            "brute-force,cpp,256,512,steps,0.000051200,16,32\n");
}

}  // namespace
}  // namespace judge::report
