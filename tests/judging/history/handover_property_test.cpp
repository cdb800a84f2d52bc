#include <gtest/gtest.h>

#include <deque>
#include <random>
#include <set>

#include "tests/judging/history/histories.h"

// A simulated producer-consumer under random schedules: threads as small state machines, of which
// a random one makes the next step.
namespace judge::history_tests {
namespace {

enum class Fault {
  none,
  drops,       // sometimes an item is not put into the buffer
  repeats,     // sometimes an item stays in the buffer when it is taken
  unbounded,   // producers never wait
  reorders,    // takes the youngest
  mints,       // sometimes hands on another value
  no_waiting,  // returns when the producers are done
};

class Simulation {
 public:
  Simulation(const HandoverCase& size, Fault fault, unsigned seed)
      : size_(size), fault_(fault), random_(seed) {}

  // The log; consumers_slow: a consumer's step is that many times rarer.
  std::vector<wire::Event> run(int consumers_slow) {
    producers_.resize(static_cast<std::size_t>(size_.producers));
    consumers_.resize(static_cast<std::size_t>(size_.consumers));
    while (!finished()) {
      const int who = pick(size_.producers + size_.consumers);
      if (who < size_.producers) {
        step_producer(who);
      } else if (consumers_slow <= 1 || pick(consumers_slow) == 0) {
        step_consumer(who - size_.producers);
      }
    }
    log(wire::EventPhase::note, static_cast<int>(wire::Note::call_returned), 0, 0, 0);
    return events_;
  }

  [[nodiscard]] bool injected() const { return injected_; }

 private:
  struct Producer {
    int next = 0;
    int state = 0;  // 0 idle, 1 producing, 2 has one in hand
  };
  struct Consumer {
    int item = 0;
    int state = 0;  // 0 idle, 1 has one in hand, 2 consuming
  };

  int pick(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  bool strikes() {
    const bool now = pick(6) == 0;
    injected_ = injected_ || now;
    return now;
  }

  void log(wire::EventPhase phase, int op, int thread, int a, int b) {
    now_ += 50'000;
    events_.push_back(
        {phase, static_cast<std::uint8_t>(op), static_cast<std::uint16_t>(thread), a, b, 0, now_});
  }

  [[nodiscard]] bool finished() {
    for (const Producer& p : producers_)
      if (p.next < size_.items || p.state != 0) return false;
    if (fault_ == Fault::no_waiting) {
      injected_ = injected_ || !buffer_.empty();
      return true;
    }
    for (const Consumer& c : consumers_)
      if (c.state != 0) return false;
    return buffer_.empty();
  }

  void step_producer(int p) {
    Producer& me = producers_[static_cast<std::size_t>(p)];
    if (me.state == 0 && me.next < size_.items) {
      log(wire::EventPhase::invoke, 0, p, p, me.next);
      me.state = 1;
    } else if (me.state == 1) {
      log(wire::EventPhase::response, 0, p, 100 * p + me.next, 0);
      me.state = 2;
    } else if (me.state == 2) {
      const bool full = std::cmp_greater_equal(buffer_.size(), size_.capacity);
      if (full && fault_ != Fault::unbounded) return;
      if (fault_ != Fault::drops || !strikes()) buffer_.push_back(100 * p + me.next);
      ++me.next;
      me.state = 0;
    }
  }

  void step_consumer(int c) {
    Consumer& me = consumers_[static_cast<std::size_t>(c)];
    if (me.state == 0 && !buffer_.empty()) {
      take(me);
      me.state = 1;
    } else if (me.state == 1) {
      log(wire::EventPhase::invoke, 1, 1000 + c, c, me.item);
      me.state = 2;
    } else if (me.state == 2) {
      log(wire::EventPhase::response, 1, 1000 + c, 0, 0);
      me.state = 0;
    }
  }

  void take(Consumer& me) {
    if (fault_ == Fault::reorders) {
      injected_ = injected_ || buffer_.size() > 1;
      me.item = buffer_.back();
      buffer_.pop_back();
      return;
    }
    me.item = buffer_.front();
    if (fault_ == Fault::mints && strikes()) me.item = 7'000'000;
    if (fault_ == Fault::repeats && strikes()) return;
    buffer_.pop_front();
  }

  HandoverCase size_;
  Fault fault_;
  std::mt19937 random_;
  std::vector<Producer> producers_;
  std::vector<Consumer> consumers_;
  std::deque<int> buffer_;
  std::vector<wire::Event> events_;
  std::uint64_t now_ = 0;
  bool injected_ = false;
};

HandoverCase random_size(unsigned seed) {
  std::mt19937 random(seed);
  const auto up_to = [&](unsigned n) { return static_cast<int>(random() % n); };
  return {1 + up_to(4), 1 + up_to(4), 1 + up_to(5), up_to(20)};
}

TEST(CheckHandoverProperty, AcceptsACorrectBufferUnderEverySchedule) {
  for (unsigned seed = 0; seed < 2000; ++seed) {
    const HandoverCase size = random_size(seed);
    Simulation simulation(size, Fault::none, seed);
    const auto verdict = check(size, simulation.run(static_cast<int>(seed % 9)), returned());
    ASSERT_TRUE(verdict.ok) << seed << "\n" << words(verdict);
  }
}

struct Injected {
  Fault fault;
  std::set<FindingKind> kinds;  // one of them is found
};

TEST(CheckHandoverProperty, FindsEveryInjectedFault) {
  const Injected rows[] = {
      {Fault::drops, {FindingKind::lost_item}},
      {Fault::repeats, {FindingKind::duplicated_item}},
      {Fault::mints, {FindingKind::invented_item, FindingKind::duplicated_item}},
      {Fault::no_waiting, {FindingKind::lost_item, FindingKind::left_running}},
  };
  for (const Injected& row : rows) {
    int injected = 0;
    for (unsigned seed = 0; seed < 500; ++seed) {
      const HandoverCase size = random_size(seed);
      Simulation simulation(size, row.fault, seed);
      const auto verdict = check(size, simulation.run(static_cast<int>(seed % 9)), returned());
      if (!simulation.injected()) continue;
      ++injected;
      ASSERT_FALSE(verdict.ok) << static_cast<int>(row.fault) << " seed " << seed;
      ASSERT_TRUE(row.kinds.contains(verdict.findings[0].kind)) << seed << words(verdict);
    }
    EXPECT_GT(injected, 200);
  }
}

TEST(CheckHandoverProperty, FindsTheWrongOrderOfASingleProducerAndConsumer) {
  int injected = 0;
  for (unsigned seed = 0; seed < 500; ++seed) {
    const HandoverCase size{1, 1, 4, 15};
    Simulation simulation(size, Fault::reorders, seed);
    const auto verdict = check(size, simulation.run(1), returned());
    if (!simulation.injected()) continue;
    ++injected;
    ASSERT_EQ(kinds(verdict), std::vector{FindingKind::order_violation}) << seed << words(verdict);
  }
  EXPECT_GT(injected, 200);
}

TEST(CheckHandoverProperty, FindsAnUnboundedBufferBeforeSlowConsumers) {
  for (unsigned seed = 0; seed < 200; ++seed) {
    const HandoverCase size{2, 2, 2, 40};
    Simulation simulation(size, Fault::unbounded, seed);
    const auto verdict = check(size, simulation.run(60), returned());
    ASSERT_EQ(kinds(verdict), std::vector{FindingKind::capacity_exceeded})
        << seed << words(verdict);
  }
}

}  // namespace
}  // namespace judge::history_tests
