#include "judge/judging/explain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

#include "judge/judging/case_judge.h"
#include "judge/judging/generated.h"

namespace judge {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using ::testing::HasSubstr;

const RunLimits kLimits{seconds(2), 256 * kMiB, kMiB};
const ExchangeLimits kApplied{seconds(2), seconds(5), kMiB, seconds(3)};

Exchange ended(Ending ending) {
  Exchange exchange;
  exchange.ending = ending;
  exchange.usage.cpu = {milliseconds(10), sandbox::Source::cgroup};
  exchange.end.emplace();
  return exchange;
}
Exchange exited(std::optional<int> code, std::optional<int> signal) {
  Exchange exchange = ended(Ending::exited);
  exchange.end->exit_code = code;
  exchange.end->signal = signal;
  return exchange;
}
Exchange queued(Nanoseconds time) {
  Exchange exchange = ended(Ending::wall_limit);
  exchange.queued = time;
  return exchange;
}
Exchange threw(wire::ExceptionKind kind, std::string type, std::string message) {
  Exchange exchange = ended(Ending::threw);
  exchange.exception = {1, kind, std::move(type), std::move(message), {{"f", 12}}};
  return exchange;
}
Exchange without_memory(Exchange exchange) {
  exchange.out_of_memory = true;
  return exchange;
}

struct Meaning {
  Exchange exchange;
  Verdict verdict;
  std::string says;
};
// The test's name.
void PrintTo(const Meaning& x, std::ostream* out) { *out << x.says; }
class Explains : public ::testing::TestWithParam<Meaning> {};
TEST_P(Explains, TheVerdictWithItsEvidence) {
  const Outcome outcome = explain(GetParam().exchange, kLimits, kApplied, false);
  EXPECT_EQ(outcome.verdict, GetParam().verdict);
  EXPECT_THAT(outcome.message, HasSubstr(GetParam().says));
}
INSTANTIATE_TEST_SUITE_P(
    Explain, Explains,
    ::testing::Values(
        Meaning{exited(0, {}), Verdict::run_time_error, "exited with code 0 before returning"},
        Meaning{exited({}, SIGSEGV), Verdict::run_time_error, "SIGSEGV"},
        Meaning{exited({}, SIGUSR1), Verdict::run_time_error, "SIGUSR1"},
        Meaning{without_memory(exited({}, SIGKILL)), Verdict::memory_limit_exceeded, "256 MiB"},
        Meaning{ended(Ending::cpu_limit), Verdict::time_limit_exceeded,
                "CPU time; the limit is 2 s"},
        Meaning{exited(70, {}), Verdict::run_time_error, "file descriptors that are not its own"},
        Meaning{
            ended(Ending::wall_limit), Verdict::time_limit_exceeded,
            "not finished after 5 s of wall time with 10 ms of CPU time: it slept or waited, or "
            "the machine was busy"},
        Meaning{queued(milliseconds(100)), Verdict::time_limit_exceeded,
                "10 ms of CPU time: it slept or waited"},
        Meaning{queued(seconds(1)), Verdict::time_limit_exceeded,
                "it slept or waited; for 1 s it was ready to run, but the processors were busy"},
        Meaning{queued(seconds(4)), Verdict::time_limit_exceeded,
                "10 ms of CPU time: for 4 s it was ready to run, but the processors were busy"},
        Meaning{ended(Ending::quiet), Verdict::time_limit_exceeded, "asleep"},
        Meaning{ended(Ending::output_limit), Verdict::output_limit_exceeded, "1 MiB"},
        Meaning{ended(Ending::bad_frame), Verdict::run_time_error, "private channel"},
        Meaning{ended(Ending::unusable), Verdict::compile_error, ""},
        Meaning{ended(Ending::uncompiled), Verdict::compile_error, "it does not compile"},
        Meaning{threw(wire::ExceptionKind::error, "IndexError", "list index"),
                Verdict::run_time_error, "IndexError: list index (line 12)"},
        Meaning{threw(wire::ExceptionKind::out_of_memory, "MemoryError", ""),
                Verdict::memory_limit_exceeded, "256 MiB"},
        Meaning{threw(wire::ExceptionKind::stack_overflow, "RecursionError", "deep"),
                Verdict::run_time_error, "stack overflowed"},
        Meaning{threw(wire::ExceptionKind::error, "judge", "the returned list has a cycle"),
                Verdict::run_time_error, "the returned list has a cycle"}));

TEST(Explain, SaysNothingOfAnAnswer) {
  EXPECT_FALSE(explain(ended(Ending::answered), kLimits, kApplied, false).verdict);
}

TEST(Explain, SaysThatNoCaseHadBegun) {
  EXPECT_THAT(explain(exited(1, {}), kLimits, kApplied, true).message,
              HasSubstr("before the first case"));
}

TEST(CaseLimits, AllowAConcurrentCaseWhatItsPacesMakeItWait) {
  Signature signature;
  const Input plain;
  EXPECT_EQ(case_limits(kLimits, plain, signature).wall, seconds(5));
  EXPECT_EQ(case_limits(kLimits, plain, signature).quiet, seconds(2));
  signature.form = Form::concurrent_function;
  Input paced;
  paced.arguments = {{std::int64_t{10}}, {std::int64_t{3}}};
  paced.paces = {{1000, 0, 150}, {0, 2, 0}};
  const ExchangeLimits limits = case_limits(kLimits, paced, signature);
  EXPECT_EQ(limits.wall, seconds(5) + milliseconds(150) + seconds(2) + milliseconds(30));
  EXPECT_GT(*limits.quiet, seconds(2));
  paced.arguments = {{std::int64_t{1} << 30}, {std::int64_t{1} << 30}};
  EXPECT_LE(case_limits(kLimits, paced, signature).wall, seconds(25));
}

TEST(StateLeak, IsFoundOnlyWhereTheCasePassesAlone) {
  judge::Run shared;
  shared.verdict = Verdict::wrong_answer;
  judge::Run alone;
  alone.verdict = Verdict::wrong_answer;
  EXPECT_FALSE(state_leak(shared, alone, kLimits));
  alone.verdict = Verdict::accepted;
  ASSERT_TRUE(state_leak(shared, alone, kLimits));
  EXPECT_EQ(state_leak(shared, alone, kLimits)->kind, FindingKind::state_leak);
  shared.verdict = Verdict::time_limit_exceeded;
  alone.usage.cpu = {milliseconds(1990), sandbox::Source::cgroup};
  EXPECT_FALSE(state_leak(shared, alone, kLimits));
}

TEST(GeneratorCalls, SpreadNEvenlyWithSeedsThatNeverChange) {
  const GeneratorFamily family{"random", 1, 50, 3, {GeneratorUse::secret}};
  const auto calls = generator_calls(family, "two-sum");
  ASSERT_EQ(calls.size(), 3U);
  EXPECT_EQ(calls[0].id, "random-1");
  EXPECT_EQ(calls[0].n, 1);
  EXPECT_EQ(calls[1].n, 25);
  EXPECT_EQ(calls[2].n, 50);
  EXPECT_NE(calls[0].seed, calls[1].seed);
  EXPECT_EQ(calls[0].seed, generator_calls(family, "two-sum")[0].seed);
  EXPECT_NE(calls[0].seed, generator_calls(family, "other")[0].seed);
  EXPECT_LT(calls[0].seed, std::int64_t{1} << 48);
  EXPECT_EQ(generator_calls({"one", 7, 9, 1, {}}, "x")[0].n, 7);
}

}  // namespace
}  // namespace judge
