#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/judging/history/histories.h"

namespace judge::history_tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Kinds = std::vector<FindingKind>;

struct Row {
  const char* what;
  int capacity;
  const char* history;
  Kinds expected;
};

const Row kRows[] = {
    {"nothing", 1, "ret", {}},
    {"one thread", 2, "0+e1 0- 0+e2 0- 0+s 0-2 0+d 0-1 0+d 0-2 0+s 0-0 ret", {}},
    {"dequeue waits for enqueue", 1, "1+d 0+e5 0- 1-5 ret", {}},
    {"dequeue is back before the enqueue that fed it", 1, "1+d 0+e5 1-5 0- ret", {}},
    {"enqueue waits for room", 1, "0+e1 0- 0+e2 1+d 1-1 0- 1+d 1-2 ret", {}},
    {"enqueue is back before the dequeue that made room", 1, "0+e1 0- 0+e2 1+d 0- 1-1 ret", {}},
    {"two at once in either order", 2, "0+e1 1+e2 0- 1- 0+d 0-2 0+d 0-1 ret", {}},
    {"two dequeues at once in either order", 2, "0+e1 0- 0+e2 0- 0+d 1+d 0-2 1-1 ret", {}},
    {"equal values", 3, "0+e7 0- 0+e7 0- 0+d 0-7 0+s 0-1 0+d 0-7 ret", {}},
    {"size while an enqueue goes on", 2, "0+e1 1+s 1-0 1+s 1-1 0- ret", {}},
    {"values of both ends", 2, "0+e-2147483648 0- 0+e2147483647 0- 0+d 0--2147483648 ret", {}},
    {"last in, first out",
     2,
     "0+e1 0- 0+e2 0- 0+d 0-2 0+d 0-1 ret",
     {FindingKind::order_violation}},
    {"one is overtaken and never comes",
     2,
     "0+e1 0- 0+e2 0- 0+d 0-2 ret",
     {FindingKind::lost_item}},
    {"dequeued twice", 2, "0+e1 0- 0+d 0-1 1+d 1-1 ret", {FindingKind::duplicated_item}},
    {"equal values taken too often",
     3,
     "0+e7 0- 0+e7 0- 0+d 0-7 0+d 0-7 0+d 0-7 ret",
     {FindingKind::duplicated_item}},
    {"dequeue from an empty queue", 2, "1+d 1-0 0+e1 0- ret", {FindingKind::invented_item}},
    {"dequeue before the enqueue", 2, "1+d 1-1 0+e1 0- ret", {FindingKind::invented_item}},
    {"enqueue on a full queue",
     1,
     "0+e1 0- 0+e2 0- 0+d 0-1 0+d 0-2 ret",
     {FindingKind::capacity_exceeded}},
    {"size wrong when quiet", 2, "0+e1 0- 0+s 0-0 0+d 0-1 ret", {FindingKind::not_linearizable}},
    {"size above the capacity",
     1,
     "0+e1 0- 0+e2 1+s 1-2 1+d 1-1 0- ret",
     {FindingKind::not_linearizable}},
    {"size goes back though nothing is taken",
     2,
     "0+e1 1+s 1-1 1+s 1-0 0- ret",
     {FindingKind::not_linearizable}},
    {"equal values in the wrong order",
     3,
     "0+e7 0- 0+e8 0- 0+e7 0- 0+d 0-7 0+d 0-7 0+d 0-8 ret",
     {FindingKind::not_linearizable}},
    {"capacity broken only together with the order",
     1,
     "0+e1 1+e2 0- 2+d 2-2 1- 2+d 2-1 ret",
     {FindingKind::not_linearizable}},
    {"an answer without a call", 1, "0- ret", {FindingKind::broken_history}},
    {"returned with a call open", 1, "0+e1 ret", {FindingKind::broken_history}},
    {"no return", 1, "0+e1 0-", {FindingKind::broken_history}},
};

TEST(CheckLinearizable, GivesEachHistoryItsFindings) {
  for (const Row& row : kRows) {
    const auto verdict = check(row.capacity, queue_events(row.history), returned());
    EXPECT_EQ(kinds(verdict), row.expected) << row.what << "\n" << words(verdict);
    EXPECT_EQ(verdict.ok, row.expected.empty()) << row.what;
    EXPECT_EQ(verdict.message.empty(), verdict.ok) << row.what;
  }
}

TEST(CheckLinearizable, ShowsTheFourEventsThatProveWrongOrder) {
  const auto verdict = check(2, queue_events("0+e1 0- 0+e2 0- 1+d 1-2 1+d 1-1 ret"), returned());
  ASSERT_EQ(kinds(verdict), Kinds{FindingKind::order_violation});
  EXPECT_EQ(verdict.message, "not first in, first out: 1 was put before 2 but taken after it");
  EXPECT_THAT(verdict.findings[0].events,
              ElementsAre("   0.2 ms  thread 0 is back from enqueue(1)",
                          "   0.3 ms  thread 0 calls enqueue(2)",
                          "   0.6 ms  thread 1 is back from dequeue() = 2",
                          "   0.7 ms  thread 1 calls dequeue() and gets 1"));
}

TEST(CheckLinearizable, SaysWhatTheQueueHeldWhereNoRuleHasAName) {
  const auto verdict =
      check(3, queue_events("0+e7 0- 0+e8 0- 0+e7 0- 0+d 0-7 0+d 0-7 ret"), returned());
  ASSERT_EQ(kinds(verdict), Kinds{FindingKind::not_linearizable});
  EXPECT_THAT(verdict.message, HasSubstr("the queue held [8, 7]"));
}

TEST(CheckLinearizable, CallsASleepingStandstillADeadlockAndNamesWhoWaits) {
  const auto verdict = check(1, queue_events("0+e1 0- 0+e2 1+d 1-1 2+d"), timed_out(true, 2, 3000));
  ASSERT_EQ(kinds(verdict), Kinds{FindingKind::deadlock}) << words(verdict);
  EXPECT_THAT(verdict.message, HasSubstr("2 calls not back"));
  EXPECT_THAT(verdict.findings[0].events,
              ElementsAre("   0.3 ms  thread 0 calls enqueue(2) and is not back",
                          "   0.6 ms  thread 2 calls dequeue() and is not back"));
}

TEST(CheckLinearizable, LetsAnUnfinishedDequeueHaveTakenAnything) {
  const auto verdict =
      check(2, queue_events("0+e1 0- 0+e2 0- 1+d 2+d 2-2"), timed_out(true, 2, 3000));
  EXPECT_EQ(kinds(verdict), Kinds{FindingKind::deadlock}) << words(verdict);
}

TEST(CheckLinearizable, FindsBusyWaitingInACallThatWaits) {
  const auto events = queue_events("1+d @200 0+e1 0- 1-1 ret");
  for (const auto& [cpu_ms, busy] : {std::pair(20, false), std::pair(190, true)}) {
    RunFacts facts = returned();
    facts.cpu = Milliseconds(cpu_ms);
    facts.wall = Milliseconds(205);
    EXPECT_EQ(kinds(check(1, events, facts, 200)), busy ? Kinds{FindingKind::busy_wait} : Kinds{});
  }
}

TEST(CheckLinearizable, ReportsACallThatTheScriptsDoNotHave) {
  auto events = queue_events("0+e1 0- ret");
  const Input input = queue_input(1, events);
  events[0].a = 2;
  const auto verdict =
      check_linearizable(events, input, queue_signature(), queue_options(), returned());
  EXPECT_EQ(kinds(verdict), Kinds{FindingKind::broken_history});
}

TEST(CheckLinearizableOptions, NamesWhatDoesNotFit) {
  struct Option {
    const char* key;
    const char* value;
    const char* message;
  };
  const Signature signature = queue_signature();
  const Json good = queue_options();
  EXPECT_TRUE(check_linearizable_options(JsonReader(good, "p", Fault::problem), signature));
  for (const Option& row :
       {Option{"model", "stack", "bounded_queue"}, Option{"put", "dequeue", "one int"},
        Option{"take", "enqueue", "returns int"}, Option{"capacity", "size", "constructor"}}) {
    Json options = good;
    options[row.key] = row.value;
    const auto result =
        check_linearizable_options(JsonReader(options, "p", Fault::problem), signature);
    ASSERT_FALSE(result) << row.key;
    EXPECT_THAT(result.error().message(), HasSubstr(row.message));
  }
}

}  // namespace
}  // namespace judge::history_tests
