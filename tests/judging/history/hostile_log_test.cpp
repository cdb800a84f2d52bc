#include <gtest/gtest.h>

#include <random>

#include "judge/judging/checkers/history/queue_search.h"
#include "tests/judging/history/histories.h"

// Logs that no calls wrote. What is asked: an answer, soon, and never "accepted".
namespace judge::history_tests {
namespace {

constexpr std::size_t kLongLog = 60'000;

std::vector<wire::Event> random_bytes(std::mt19937& random, std::size_t length, bool plausible) {
  std::vector<wire::Event> events(length);
  for (wire::Event& event : events) {
    const auto any = [&] { return static_cast<std::int32_t>(random()); };
    const auto few = [&] { return static_cast<std::int32_t>(random() % 4); };
    event.phase = static_cast<wire::EventPhase>(plausible ? 1 + random() % 3 : random() % 256);
    event.op = static_cast<std::uint8_t>(plausible ? random() % 3 : random() % 256);
    event.thread = static_cast<std::uint16_t>(plausible ? random() % 4 : random());
    event.a = plausible ? few() : any();
    event.b = plausible ? few() : any();
    event.c = any();
    event.time_ns = plausible ? random() : std::uint64_t{random()} << 32 | random();
  }
  return events;
}

TEST(HostileLog, OfRandomBytesIsNeverAccepted) {
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    const auto events = random_bytes(random, 1 + random() % 60, round % 2 == 0);
    for (RunFacts facts : {returned(), timed_out(true, 0, 1000), timed_out(false, 900, 1000)}) {
      facts.cpu = Nanoseconds(static_cast<std::int64_t>(random()));
      const auto handover = check({3, 3, 2, 5}, events, facts);
      EXPECT_FALSE(handover.ok);
      EXPECT_FALSE(handover.message.empty());
      Input input = queue_input(2, queue_events("0+e1 1+e2 2+d 3+d"));
      const auto queue =
          check_linearizable(events, input, queue_signature(), queue_options(), facts);
      EXPECT_FALSE(queue.ok);
      EXPECT_FALSE(queue.message.empty());
    }
  }
}

TEST(HostileLog, OfTheSameItemOverAndOverIsReadInOnePass) {
  std::vector<wire::Event> events;
  for (std::size_t i = 0; i < kLongLog / 4; ++i) {
    const auto four = handover_events("+p0:0 -p0:0 +c0:0 -c0:0");
    events.insert(events.end(), four.begin(), four.end());
  }
  const auto verdict = check({1, 1, 1, 1}, events, returned());
  EXPECT_FALSE(verdict.ok);
}

TEST(HostileLog, OfCallsThatNeverEndIsReadInOnePass) {
  std::vector<wire::Event> events(kLongLog, handover_events("+p0:0").front());
  EXPECT_FALSE(check({1, 1, 1, 1}, events, returned()).ok);
  std::vector<wire::Event> answers(events.begin(), events.end());
  answers.push_back(handover_events("-p0:1").front());
  EXPECT_FALSE(check({1, 1, 1, 1}, answers, returned()).ok);
}

TEST(HostileLog, WithAbsurdTimesDoesNotOverflow) {
  auto events = handover_events("+p0:0 -p0:0 +c0:0 -c0:0 ret");
  for (wire::Event& event : events) event.time_ns = ~std::uint64_t{0} - event.time_ns;
  RunFacts facts = returned();
  facts.cpu = Milliseconds(1);
  EXPECT_TRUE(check({1, 1, 1, 1}, events, facts).ok);
  facts.wall = Milliseconds(1);
  EXPECT_TRUE(check({1, 1, 1, 1}, events, facts).ok);
}

TEST(HostileLog, EmptyIsNotAccepted) {
  EXPECT_FALSE(check({1, 1, 1, 1}, {}, returned()).ok);
  EXPECT_FALSE(check(1, std::vector<wire::Event>{}, returned()).ok);
}

TEST(QueueSearch, GivesUpRatherThanSearchingForLong) {
  // Many equal and unequal puts at once, none of them taken: very many orders.
  std::string shorthand;
  for (int t = 0; t < 24; ++t) shorthand += std::to_string(t) + "+e" + std::to_string(t) + " ";
  for (int t = 0; t < 24; ++t) shorthand += std::to_string(t) + "- ";
  const auto events = queue_events(shorthand + "ret");
  const Input input = queue_input(30, events);
  const auto setup = history::read_queue_setup(input, queue_signature(), queue_options());
  const RunFacts facts = returned();
  const history::QueueView view(events, setup, facts);
  const auto result = history::search_order(view);
  EXPECT_EQ(result.answer, history::SearchResult::Answer::gave_up);
  EXPECT_FALSE(result.finding);
  EXPECT_TRUE(check(30, events, facts).ok);  // nothing false is said
}

}  // namespace
}  // namespace judge::history_tests
