#include "judge/judging/sanitizer_report.h"

#include <gtest/gtest.h>

namespace judge {
namespace {

Sanitizer sanitizer() {
  Sanitizer sanitizer;
  sanitizer.frame = "solution.cpp:";
  sanitizer.reports = {
      {"ERROR: AddressSanitizer: ", "memory_error", {" on address"}, 3},
      {"runtime error: ", "undefined_behaviour", {}, 3},
      {"DATA RACE", "data_race", {}, 2},
  };
  return sanitizer;
}

struct Report {
  std::string name;
  std::string text;
  FindingKind kind;
  std::string message;
  std::vector<std::string> events;
  std::optional<std::uint32_t> line;
};
// The test's name.
void PrintTo(const Report& x, std::ostream* out) { *out << x.name; }
class SanitizerReport : public ::testing::TestWithParam<Report> {};
TEST_P(SanitizerReport, IsReadAsAFinding) {
  const auto findings = read_sanitizer_report(GetParam().text, sanitizer());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].kind, GetParam().kind);
  EXPECT_EQ(findings[0].message, GetParam().message);
  EXPECT_EQ(findings[0].events, GetParam().events);
  EXPECT_EQ(findings[0].line, GetParam().line);
}
INSTANTIATE_TEST_SUITE_P(
    Texts, SanitizerReport,
    ::testing::Values(
        Report{"use after free",
               "==1==ERROR: AddressSanitizer: heap-use-after-free on address 0x60 at pc 0x55\n"
               "READ of size 8 at 0x602000000018 thread T0\n"
               "    #0 0x55 in operator[] vector:1\n"
               "    #1 0x55 in Solution::f() /src/solution.cpp:9\n"
               "    #2 0x55 in Solution::g() /src/solution.cpp:20\n\n"
               "freed by thread T0 here:\n"
               "    #1 0x55 in Solution::f() /src/solution.cpp:8\n\n"
               "SUMMARY: AddressSanitizer: heap-use-after-free /src/solution.cpp:9 in f\n"
               "    #1 0x55 in Solution::f() /src/solution.cpp:77\n",
               FindingKind::memory_error,
               "heap-use-after-free",
               {"READ: line 9", "freed by thread T0 here: line 8"},
               9},
        Report{"overflow with its place before the word",
               "solution.cpp:5:10: runtime error: signed integer overflow: 1 + 2\n"
               "    #0 0x55 in Solution::f() /src/solution.cpp:5\n",
               FindingKind::undefined_behaviour,
               "signed integer overflow: 1 + 2",
               {},
               5},
        Report{"race of two stacks, not of where the mutex was made",
               "WARNING: DATA RACE\n"
               "Write at 0x00c0000ae008 by goroutine 7:\n  main.f()\n      /src/solution.cpp:10 "
               "+0x1\n\n"
               "Previous read at 0x00c0000ae008 by main goroutine:\n  main.g()\n"
               "      /src/solution.cpp:18 +0x1\n\n"
               "Mutex M1 created at:\n  /src/solution.cpp:6\n",
               FindingKind::data_race,
               "Write: line 10; Previous read: line 18",
               {},
               10},
        Report{"the same twice",
               "solution.cpp:5:10: runtime error: x\nsolution.cpp:5:10: runtime error: x\n",
               FindingKind::undefined_behaviour,
               "x",
               {},
               5},
        Report{"no line of the candidate's",
               "ERROR: AddressSanitizer: SEGV on address 0x0\n #0 y\n",
               FindingKind::memory_error,
               "SEGV",
               {},
               std::nullopt}));

TEST(SanitizerReportReader, SeesNothingInWhatIsNoReport) {
  EXPECT_TRUE(read_sanitizer_report("", sanitizer()).empty());
  EXPECT_TRUE(
      read_sanitizer_report("solution.cpp:5: debug\nREAD of size 4:\n", sanitizer()).empty());
}

TEST(SanitizerReportReader, TellsAFewOfEndlesslyMany) {
  std::string text;
  for (std::size_t i = 0; i < 50'000; ++i)
    text += "solution.cpp:" + std::to_string(i) + ": runtime error: " + std::string(i % 900, 'x') +
            "\n";
  EXPECT_LE(read_sanitizer_report(text, sanitizer()).size(), 8U);
}

TEST(Languages, NameOnlyFindingsThatExistInTheirSanitizers) {
  int rules = 0;
  for (const Language& language : languages()) {
    for (const Sanitizer& one : language.sanitizers) {
      for (const ReportRule& rule : one.reports) {
        ++rules;
        EXPECT_TRUE(finding_kind(rule.finding)) << language.id << " " << one.id;
      }
    }
  }
  EXPECT_GT(rules, 0);
}

}  // namespace
}  // namespace judge
