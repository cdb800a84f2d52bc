#include <fmt/format.h>

#include <map>

#include "judge/report/escape.h"
#include "judge/report/report.h"

namespace judge::report {
namespace {

double seconds(const VerificationRow& row) { return to_ms(row.verification.wall) / 1000; }

std::string outcome(const VerificationRow& row) {
  const Verification& verification = row.verification;
  if (row.skipped) return fmt::format("<skipped message=\"{}\"/>", for_xml(*row.skipped));
  if (row.error) {
    return fmt::format("<error message=\"could not be judged\">{}</error>",
                       for_xml(row.error->message()));
  }
  if (row.matches()) return "";
  return fmt::format("<failure message=\"expected {}, got {}\">{}</failure>",
                     to_string(verification.submission.expected), to_string(verification.actual),
                     for_xml(verification.message));
}

std::string test_case(const VerificationRow& row) {
  const ReferenceSubmission& submission = row.verification.submission;
  const std::string name =
      fmt::format("{}/{}", to_string(submission.expected), submission.file.filename().string());
  return fmt::format(
      "    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" time=\"{:.3f}\">{}</testcase>\n",
      for_xml(row.verification.problem), for_xml(name), for_xml(submission.file.string()),
      seconds(row), outcome(row));
}

struct Suite {
  int tests = 0, failures = 0, errors = 0, skipped = 0;
  double seconds = 0;
  std::string cases;
};

void add(Suite& suite, const VerificationRow& row) {
  ++suite.tests;
  if (row.skipped) {
    ++suite.skipped;
  } else if (row.error) {
    ++suite.errors;
  } else if (!row.matches()) {
    ++suite.failures;
  }
  suite.seconds += seconds(row);
}

std::string attributes(const Suite& suite) {
  return fmt::format("tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\" time=\"{:.3f}\"",
                     suite.tests, suite.failures, suite.errors, suite.skipped, suite.seconds);
}

}  // namespace

std::string verification_junit(const std::vector<VerificationRow>& rows) {
  std::map<std::string, Suite> suites;
  Suite total;
  for (const VerificationRow& row : rows) {
    Suite& suite = suites[row.verification.problem];
    add(suite, row);
    add(total, row);
    suite.cases += test_case(row);
  }
  std::string text = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"judge verify\" {}>\n",
      attributes(total));
  for (const auto& [problem, suite] : suites) {
    text += fmt::format("  <testsuite name=\"{}\" {}>\n{}  </testsuite>\n", for_xml(problem),
                        attributes(suite), suite.cases);
  }
  return text + "</testsuites>\n";
}

}  // namespace judge::report
