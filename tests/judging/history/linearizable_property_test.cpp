#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <functional>
#include <random>

#include "tests/judging/history/histories.h"

namespace judge::history_tests {
namespace {

using wire::Event;
using wire::EventPhase;

enum class Fault { none, last_in_first_out, unbounded, size_off_by_one };

// A queue used by simulated threads under a random schedule; a call is three steps: invoke,
// effect (as soon as it is possible), response.
class Simulation {
 public:
  Simulation(int capacity, Fault fault, unsigned seed)
      : capacity_(capacity), fault_(fault), random_(seed) {}

  // Threads that put and take as much as each other, so that all calls come back.
  std::vector<Event> run(int threads, int calls, bool repeat_values) {
    std::vector<Event> events;
    std::vector<Thread> all(static_cast<std::size_t>(threads));
    std::uint64_t now = 0;
    const auto log = [&](EventPhase phase, int op, std::size_t thread, int a) {
      now += 10'000;
      events.push_back(
          {phase, static_cast<std::uint8_t>(op), static_cast<std::uint16_t>(thread), a, 0, 0, now});
    };
    int running = threads;
    while (running > 0) {
      const std::size_t t = random_() % all.size();
      Thread& me = all[t];
      if (me.calls == calls && me.state == 0) continue;
      if (me.state == 0) {
        // Thread pairs: even ones put, odd ones take; one call in five asks for the size.
        me.op = random_() % 5 == 0 ? 2 : t % 2 == 0 ? 0 : 1;
        me.value = repeat_values ? static_cast<int>(random_() % 3) : next_value_++;
        log(EventPhase::invoke, me.op, t, me.op == 0 ? me.value : 0);
        me.state = 1;
      } else if (me.state == 1) {
        if (effect(me)) me.state = 2;
      } else {
        log(EventPhase::response, me.op, t, me.op == 0 ? 0 : me.value);
        me.state = 0;
        if (me.op != 2) ++me.calls;
        if (me.calls == calls) --running;
      }
    }
    log(EventPhase::note, static_cast<int>(wire::Note::call_returned), 0, 0);
    return events;
  }

 private:
  struct Thread {
    int calls = 0;
    int state = 0;
    int op = 0;
    int value = 0;
  };

  bool effect(Thread& me) {
    if (me.op == 0) {
      const bool full = std::cmp_greater_equal(queue_.size(), capacity_);
      if (full && fault_ != Fault::unbounded) return false;
      queue_.push_back(me.value);
      return true;
    }
    if (me.op == 2) {
      me.value = static_cast<int>(queue_.size());
      if (fault_ == Fault::size_off_by_one && random_() % 6 == 0) ++me.value;
      return true;
    }
    if (queue_.empty()) return false;
    if (fault_ == Fault::last_in_first_out && queue_.size() > 1) {
      me.value = queue_.back();
      queue_.pop_back();
      return true;
    }
    me.value = queue_.front();
    queue_.pop_front();
    return true;
  }

  int capacity_;
  Fault fault_;
  std::mt19937 random_;
  std::deque<int> queue_;
  int next_value_ = 1;
};

TEST(CheckLinearizableProperty, AcceptsACorrectQueueUnderEverySchedule) {
  for (unsigned seed = 0; seed < 600; ++seed) {
    const int capacity = 1 + static_cast<int>(seed % 4);
    const int threads = 2 + 2 * static_cast<int>(seed % 3);
    Simulation simulation(capacity, Fault::none, seed);
    const auto events = simulation.run(threads, 20, seed % 2 == 0);
    const auto verdict = check(capacity, events, returned());
    ASSERT_TRUE(verdict.ok) << seed << "\n" << words(verdict);
  }
}

TEST(CheckLinearizableProperty, FindsEachKindOfFaultInNearlyEveryLongRun) {
  // Some faults hide behind calls that go on at the same time, so not in every run.
  for (const Fault fault : {Fault::last_in_first_out, Fault::unbounded, Fault::size_off_by_one}) {
    int found = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
      Simulation simulation(3, fault, seed);
      const auto events = simulation.run(2, 60, false);
      found += check(3, events, returned()).ok ? 0 : 1;
    }
    EXPECT_GT(found, 80) << static_cast<int>(fault);
  }
}

// The oracle: tries every order consistent with real time.
class Oracle {
 public:
  Oracle(int capacity, const std::vector<Event>& events) : capacity_(capacity) {
    std::vector<std::size_t> open(16);
    for (std::size_t i = 0; i < events.size(); ++i) {
      const Event& event = events[i];
      if (event.phase == EventPhase::invoke) {
        open[event.thread] = calls_.size();
        calls_.push_back({event.op, event.a, 0, i, events.size()});
      } else if (event.phase == EventPhase::response) {
        calls_[open[event.thread]].result = event.a;
        calls_[open[event.thread]].end = i;
      }
    }
    used_.assign(calls_.size(), false);
  }

  bool linearizable() { return search(calls_.size()); }

 private:
  struct Call {
    int op;
    int value;
    int result;
    std::size_t begin;
    std::size_t end;
  };

  bool search(std::size_t left) {
    if (left == 0) return true;
    for (std::size_t k = 0; k < calls_.size(); ++k) {
      if (used_[k]) continue;
      const bool must_wait = std::any_of(calls_.begin(), calls_.end(), [&](const Call& other) {
        return !used_[static_cast<std::size_t>(&other - calls_.data())] &&
               other.end < calls_[k].begin;
      });
      if (must_wait) continue;
      const std::deque<int> before = queue_;
      used_[k] = true;
      if (apply(calls_[k]) && search(left - 1)) return true;
      used_[k] = false;
      queue_ = before;
    }
    return false;
  }

  bool apply(const Call& call) {
    if (call.op == 0) {
      if (std::cmp_greater_equal(queue_.size(), capacity_)) return false;
      queue_.push_back(call.value);
      return true;
    }
    if (call.op == 2) return std::cmp_equal(queue_.size(), call.result);
    if (queue_.empty() || queue_.front() != call.result) return false;
    queue_.pop_front();
    return true;
  }

  int capacity_;
  std::vector<Call> calls_;
  std::vector<bool> used_;
  std::deque<int> queue_;
};

// Random calls of three threads with random overlap and mostly plausible answers.
std::vector<Event> random_history(std::mt19937& random) {
  std::vector<Event> events;
  struct Thread {
    int left = 3;
    int op = -1;
  };
  std::vector<Thread> threads(3);
  int value = 1;
  std::uint64_t now = 0;
  const bool repeat = random() % 3 == 0;
  while (std::any_of(threads.begin(), threads.end(),
                     [](const Thread& t) { return t.left > 0 || t.op >= 0; })) {
    const std::size_t t = random() % 3;
    Thread& me = threads[t];
    now += 1000;
    if (me.op >= 0) {
      const int answer = me.op == 0   ? 0
                         : me.op == 2 ? static_cast<int>(random() % 3)
                         : repeat     ? 1 + static_cast<int>(random() % 2)
                                      : 1 + static_cast<int>(random() % 4);
      events.push_back({EventPhase::response, static_cast<std::uint8_t>(me.op),
                        static_cast<std::uint16_t>(t), answer, 0, 0, now});
      me.op = -1;
    } else if (me.left > 0) {
      --me.left;
      const unsigned draw = random() % 8;
      me.op = draw < 4 ? 0 : draw < 7 ? 1 : 2;
      const int put = repeat ? 1 + static_cast<int>(random() % 2) : value;
      if (me.op == 0) ++value;
      events.push_back({EventPhase::invoke, static_cast<std::uint8_t>(me.op),
                        static_cast<std::uint16_t>(t), me.op == 0 ? put : 0, 0, 0, now});
    }
  }
  events.push_back(
      {EventPhase::note, static_cast<std::uint8_t>(wire::Note::call_returned), 0, 0, 0, 0, now});
  return events;
}

TEST(CheckLinearizableProperty, AgreesWithTryingEveryOrder) {
  std::mt19937 random(1);
  int good = 0;
  int bad = 0;
  for (int round = 0; round < 20'000; ++round) {
    const auto events = random_history(random);
    const int capacity = 1 + static_cast<int>(random() % 4);
    const bool expected = Oracle(capacity, events).linearizable();
    const auto verdict = check(capacity, events, returned());
    ASSERT_EQ(verdict.ok, expected) << round << " capacity " << capacity << "\n" << words(verdict);
    ++(expected ? good : bad);
  }
  EXPECT_GT(good, 100);
  EXPECT_GT(bad, 1000);
}

}  // namespace
}  // namespace judge::history_tests
