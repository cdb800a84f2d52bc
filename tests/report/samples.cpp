#include "tests/report/samples.h"

namespace judge::report {

using sandbox::Measured;
using sandbox::Source;

Problem array_problem() {
  Problem problem;
  problem.id = "largest-sum";
  problem.title = {"Largest Sum", "最大和"};
  problem.difficulty = "medium";
  problem.tags = {"array"};
  problem.signature.name = "maxSubArray";
  problem.signature.params = {{"nums", Type{BaseType::int32, 1}, std::nullopt}};
  problem.signature.returns = Type{BaseType::int32, 0};
  problem.signature.outputs = {Output{}};
  problem.checker.name = "exact";
  return problem;
}

Run run_of(std::string id, CaseGroup group, Verdict verdict) {
  judge::Run run;
  run.case_id = std::move(id);
  run.group = group;
  run.verdict = verdict;
  run.usage.cpu = Measured<Nanoseconds>{Nanoseconds(210'000), Source::cgroup};
  run.usage.memory_peak_bytes = Measured<std::uint64_t>{3 * kMiB, Source::cgroup};
  return run;
}

Judgement accepted() {
  Judgement judgement;
  judgement.problem = "largest-sum";
  judgement.file = "/home/me/kadane.go";
  judgement.language = "go";
  judgement.toolchain = "go 1.19.8";
  judgement.verdict = Verdict::accepted;
  judgement.compile.ok = true;
  judgement.compile.wall = Nanoseconds(371'200'000);
  judgement.runs = {run_of("sample/1", CaseGroup::sample, Verdict::accepted),
                    run_of("sample/2", CaseGroup::sample, Verdict::accepted)};
  judgement.summary = {2, 0, 0, Nanoseconds(210'000), 3 * kMiB};
  judgement.time_limit = Milliseconds(2000);
  judgement.memory_limit = 256 * kMiB;
  judgement.isolation.level = sandbox::IsolationLevel::strong;
  judgement.isolation.mechanisms = {{"user-ns", true, "", ""}, {"seccomp", true, "", ""}};
  judgement.isolation.memory_source = "cgroup";
  judgement.isolation.cpu_source = "cgroup";
  return judgement;
}

Judgement wrong_answer() {
  Judgement judgement = accepted();
  judgement.verdict = Verdict::wrong_answer;
  judge::Run failing = run_of("secret/all-negative", CaseGroup::secret, Verdict::wrong_answer);
  failing.input = R"({"nums":[-3,-1,-2]})";
  failing.expected = "-1";
  failing.got = "0";
  failing.stdout_bytes = "best so far: 0\n";
  judge::Run skipped = run_of("secret/long", CaseGroup::secret, Verdict::accepted);
  skipped.skipped = true;
  skipped.usage = {};
  judgement.runs = {judgement.runs[0], failing, skipped};
  judgement.summary = {1, 1, 1, Nanoseconds(210'000), 3 * kMiB};
  return judgement;
}

std::string hostile() { return std::string("a\x1b[2Jb\0c\xff", 9) + "\xe2\x80\xae" + "d"; }

}  // namespace judge::report
