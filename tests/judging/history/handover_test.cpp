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
  HandoverCase size;  // producers, consumers, capacity, items
  const char* history;
  Kinds expected;
};

const Row kRows[] = {
    {"one item", {1, 1, 1, 1}, "+p0:0 -p0:0 +c0:0 -c0:0 ret", {}},
    {"nothing to do", {2, 3, 1, 0}, "ret", {}},
    {"in hand while the buffer is full",
     {1, 1, 1, 3},
     "+p0:0 -p0:0 +p0:1 -p0:1 +p0:2 -p0:2 +c0:0 -c0:0 +c0:1 -c0:1 +c0:2 -c0:2 ret",
     {}},
    {"two consumers take in another order",
     {1, 2, 1, 2},
     "+p0:0 -p0:0 +p0:1 -p0:1 +c1:1 +c0:0 -c0:0 -c1:1 ret",
     {}},
    {"one consumer, items of two producers mixed",
     {2, 1, 4, 2},
     "+p0:0 +p1:0 -p1:0 -p0:0 +p1:1 -p1:1 +p0:1 -p0:1 +c0:100 -c0:100 +c0:0 -c0:0 +c0:1 -c0:1 "
     "+c0:101 -c0:101 ret",
     {}},
    {"item twice",
     {1, 2, 2, 2},
     "+p0:0 -p0:0 +p0:1 -p0:1 +c0:0 -c0:0 +c1:0 -c1:0 +c0:1 -c0:1 ret",
     {FindingKind::duplicated_item}},
    {"item lost",
     {1, 1, 2, 2},
     "+p0:0 -p0:0 +p0:1 -p0:1 +c0:1 -c0:1 ret",
     {FindingKind::lost_item}},
    {"one item never produced",
     {2, 1, 2, 1},
     "+p0:0 -p0:0 +c0:0 -c0:0 ret",
     {FindingKind::lost_item}},
    {"item out of nowhere, the real one lost",
     {1, 1, 1, 1},
     "+p0:0 -p0:0 +c0:77 -c0:77 ret",
     {FindingKind::invented_item, FindingKind::lost_item}},
    {"consumed before produce had returned it",
     {1, 1, 1, 1},
     "+p0:0 +c0:0 -p0:0 -c0:0 ret",
     {FindingKind::invented_item}},
    {"one consumer, wrong order",
     {1, 1, 2, 2},
     "+p0:0 -p0:0 +p0:1 -p0:1 +c0:1 -c0:1 +c0:0 -c0:0 ret",
     {FindingKind::order_violation}},
    {"producer leaves one out and comes back to it",
     {1, 2, 3, 2},
     "+p0:1 -p0:1 +p0:0 -p0:0 +c0:1 -c0:1 +c0:0 -c0:0 ret",
     {FindingKind::order_violation}},
    {"producer works on two at once",
     {1, 2, 3, 2},
     "+p0:0 +p0:1 -p0:1 -p0:0 +c0:0 -c0:0 +c1:1 -c1:1 ret",
     {FindingKind::order_violation}},
    {"producer makes one twice",
     {1, 1, 3, 1},
     "+p0:0 -p0:0 +p0:0 -p0:0 +c0:0 -c0:0 +c0:0 -c0:0 ret",
     {FindingKind::wrong_call}},
    {"a producer too many",
     {1, 1, 3, 1},
     "+p0:0 -p0:0 +p1:0 -p1:0 +c0:0 -c0:0 +c0:100 -c0:100 ret",
     {FindingKind::wrong_call}},
    {"a consumer too many", {1, 1, 3, 1}, "+p0:0 -p0:0 +c1:0 -c1:0 ret", {FindingKind::wrong_call}},
    {"an item too many",
     {1, 1, 3, 1},
     "+p0:0 -p0:0 +p0:1 -p0:1 +c0:0 -c0:0 +c0:1 -c0:1 ret",
     {FindingKind::wrong_call}},
    {"buffer without bound",
     {1, 1, 1, 4},
     "+p0:0 -p0:0 +p0:1 -p0:1 +p0:2 -p0:2 +p0:3 -p0:3 +c0:0 -c0:0 +c0:1 -c0:1 +c0:2 -c0:2 "
     "+c0:3 -c0:3 ret",
     {FindingKind::capacity_exceeded}},
    {"producers one after the other",
     {3, 1, 1, 1},
     "+p0:0 meet:1:3 -p0:0 +c0:0 -c0:0 +p1:0 -p1:0 +c0:100 -c0:100 +p2:0 -p2:0 +c0:200 -c0:200 ret",
     {FindingKind::no_overlap}},
    {"returns while an item is being consumed",
     {1, 1, 1, 1},
     "+p0:0 -p0:0 +c0:0 ret -c0:0",
     {FindingKind::left_running}},
    {"returns at once, the work comes later",
     {1, 1, 1, 1},
     "ret +p0:0 -p0:0 +c0:0 -c0:0",
     {FindingKind::left_running}},
    {"leaves threads behind",
     {1, 2, 1, 1},
     "+p0:0 -p0:0 +c0:0 -c0:0 ret left:1",
     {FindingKind::left_running}},
    {"an answer without a call",
     {1, 1, 1, 1},
     "+p0:0 -p0:0 -p0:0 +c0:0 -c0:0 ret",
     {FindingKind::broken_history}},
    {"the log ends early", {1, 1, 1, 1}, "+p0:0 -p0:0 +c0:0 -c0:0", {FindingKind::broken_history}},
};

TEST(CheckHandover, GivesEachHistoryItsFindings) {
  for (const Row& row : kRows) {
    const auto verdict = check(row.size, handover_events(row.history), returned());
    EXPECT_EQ(kinds(verdict), row.expected) << row.what << "\n" << words(verdict);
    EXPECT_EQ(verdict.ok, row.expected.empty()) << row.what;
    EXPECT_EQ(verdict.message.empty(), verdict.ok) << row.what;
  }
}

TEST(CheckHandover, ShowsTheEventsOfADuplicate) {
  const auto verdict =
      check({1, 2, 2, 1}, handover_events("+p0:0 -p0:0 @10 +c0:0 @12 +c1:0 ret"), returned());
  ASSERT_FALSE(verdict.findings.empty());
  EXPECT_THAT(
      verdict.findings[0].events,
      ElementsAre(
          "  10.1 ms  consumer 0 took item 0",
          "  12.1 ms  consumer 1 took item 0 a second time (first at 10.1 ms by consumer 0)"));
}

TEST(CheckHandover, CountsWhatIsTooMuchForTheBuffer) {
  const auto verdict = check({1, 1, 1, 5},
                             handover_events("+p0:0 -p0:0 +p0:1 -p0:1 +p0:2 -p0:2 +p0:3 -p0:3 "
                                             "+p0:4 -p0:4 +c0:0 -c0:0 +c0:1 -c0:1 +c0:2 -c0:2 "
                                             "+c0:3 -c0:3 +c0:4 -c0:4 ret"),
                             returned());
  ASSERT_EQ(kinds(verdict), Kinds{FindingKind::capacity_exceeded});
  EXPECT_THAT(verdict.message, HasSubstr("5 items"));
  EXPECT_THAT(
      verdict.findings[0].events,
      ElementsAre("   0.8 ms  producer 0 had produced item 3: 4 wait now, one too many",
                  "   1.0 ms  producer 0 had produced item 4: 5 wait now, 0 were consumed"));
}

TEST(CheckHandover, CallsASleepingStandstillADeadlock) {
  const auto verdict =
      check({1, 1, 1, 9}, handover_events("+p0:0 -p0:0 +p0:1 -p0:1"), timed_out(true, 3, 2000));
  ASSERT_EQ(kinds(verdict), Kinds{FindingKind::deadlock}) << words(verdict);
  EXPECT_THAT(verdict.message, HasSubstr("of 9 items 2 were produced and 0 consumed"));
  EXPECT_THAT(verdict.message, HasSubstr("producer 0 has begun 2 of its 9"));
}

TEST(CheckHandover, CallsAStandstillThatBurnsCpuBusyWaiting) {
  const auto verdict =
      check({1, 1, 1, 9}, handover_events("+p0:0 -p0:0 +p0:1 -p0:1"), timed_out(false, 1900, 2000));
  EXPECT_EQ(kinds(verdict), Kinds{FindingKind::busy_wait}) << words(verdict);
}

TEST(CheckHandover, CallsWhatStillMovesSlow) {
  const auto verdict = check({1, 1, 1, 9}, handover_events("+p0:0 -p0:0 @1990 +c0:0 -c0:0"),
                             timed_out(true, 5, 2000));
  EXPECT_TRUE(verdict.findings.empty()) << words(verdict);
  EXPECT_FALSE(verdict.ok);
  EXPECT_THAT(verdict.message, HasSubstr("too slow"));
}

TEST(CheckHandover, DoesNotCallWhatIsMissingLostBeforeTheReturn) {
  const auto verdict = check({2, 1, 1, 2}, handover_events("+p0:0 -p0:0 +p0:1"), RunFacts{});
  EXPECT_TRUE(verdict.findings.empty()) << words(verdict);
  EXPECT_FALSE(verdict.ok);
}

struct Cpu {
  int cpu_ms;
  bool busy;
};

TEST(CheckHandover, FindsBusyWaitingOnlyClearlyAboveAQuarterOfTheHeldTime) {
  const auto events = handover_events("+p0:0 -p0:0 +c0:0 @200 -c0:0 ret");  // held for 200 ms
  for (const Cpu& row : {Cpu{0, false}, Cpu{60, false}, Cpu{70, false}, Cpu{90, true},
                         Cpu{140, true}, Cpu{400, true}}) {
    RunFacts facts = returned();
    facts.cpu = Milliseconds(row.cpu_ms);
    facts.wall = Milliseconds(203);
    const auto verdict = check({1, 1, 1, 1, 200}, events, facts);
    EXPECT_EQ(!verdict.ok, row.busy) << row.cpu_ms << " ms\n" << words(verdict);
    EXPECT_EQ(kinds(verdict), row.busy ? Kinds{FindingKind::busy_wait} : Kinds{});
  }
}

TEST(CheckHandover, DoesNotBlameCpuTimeWhereNothingWasHeld) {
  RunFacts facts = returned();
  facts.cpu = Milliseconds(500);
  facts.wall = Milliseconds(500);
  // The gap before the first call and short gaps in calls are not held time.
  const auto events = handover_events("@300 +p0:0 @310 -p0:0 @320 +c0:0 @330 -c0:0 @490 ret");
  EXPECT_TRUE(check({1, 1, 1, 1, 200}, events, facts).ok);
}

TEST(CheckHandover, DoesNotBlameCpuTimeForGapsThatABusyMachineMade) {
  RunFacts facts = returned();
  facts.cpu = Milliseconds(400);
  facts.wall = Milliseconds(500);
  const auto events = handover_events("+p0:0 -p0:0 +c0:0 @400 -c0:0 ret");  // nothing is held
  EXPECT_TRUE(check({1, 1, 1, 1}, events, facts).ok);
}

TEST(CheckHandoverOptions, NamesWhatDoesNotFit) {
  struct Option {
    const char* key;
    const char* value;
    const char* message;
  };
  const Signature signature = handover_signature();
  EXPECT_TRUE(
      check_handover_options(JsonReader(handover_options(), "p", Fault::problem), signature));
  for (const Option& row :
       {Option{"produce", "consume", "returns int"}, Option{"consume", "items", "returns void"},
        Option{"items", "item", "int parameter"}, Option{"capcity", "capacity", "capacity"}}) {
    Json options = handover_options();
    options[row.key] = row.value;
    const JsonReader reader(options, "p", Fault::problem);
    const auto result = check_handover_options(reader, signature);
    ASSERT_FALSE(result) << row.key;
    EXPECT_THAT(result.error().message(), HasSubstr(row.message));
  }
}

}  // namespace
}  // namespace judge::history_tests
