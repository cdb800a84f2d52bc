#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include "harness.h"
#include "internal.h"

// The event log and everything that writes to it: callbacks and scripts.
namespace judge_harness {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

enum class Phase : std::uint8_t { invoke = 1, response = 2, note = 3 };
enum class Note : std::uint8_t { meet_failed = 1, call_returned = 2, threads_left = 3 };
constexpr std::uint16_t kSleep = 0xFFFF;
constexpr auto kMeetPatience = 2s;
constexpr auto kEndingPatience = 100ms;

struct Record {
  std::atomic<std::uint8_t> phase;  // written last
  std::uint8_t operation;
  std::uint16_t thread;
  std::int32_t values[3];
  std::uint64_t time_ns;
  std::uint64_t reserved;
};
static_assert(sizeof(Record) == 32);

Record* records = nullptr;
std::size_t capacity = 0;
std::atomic<std::size_t> next_record{0};
std::uint64_t started_ns = 0;
ThreadCount* threads = nullptr;

// Counts cases, so that a thread left running by an earlier one neither logs nor is numbered.
std::atomic<unsigned> epoch{0};
std::atomic<int> next_thread{0};
thread_local unsigned numbered_in = 0;
thread_local std::uint16_t thread_number = 0;

std::uint16_t number_of_this_thread() {
  if (numbered_in != epoch) {
    numbered_in = epoch;
    thread_number = static_cast<std::uint16_t>(next_thread.fetch_add(1));
  }
  return thread_number;
}

void append(Phase phase, unsigned operation, const std::int32_t* values, std::size_t count) {
  const std::uint16_t thread = number_of_this_thread();
  const std::size_t index = next_record.fetch_add(1);
  if (index >= capacity) return;
  Record& record = records[index];
  record.operation = static_cast<std::uint8_t>(operation);
  record.thread = thread;
  for (std::size_t i = 0; i < 3; ++i) record.values[i] = i < count ? values[i] : 0;
  record.time_ns = now_ns() - started_ns;
  record.phase.store(static_cast<std::uint8_t>(phase), std::memory_order_release);
}

void note(Note what, std::int32_t a = 0, std::int32_t b = 0, std::int32_t c = 0) {
  const std::int32_t values[] = {a, b, c};
  append(Phase::note, static_cast<unsigned>(what), values, 3);
}

}  // namespace

void map_event_log(int fd) {
  struct stat status {};
  if (fd < 0 || fstat(fd, &status) != 0) return;
  const auto bytes = static_cast<std::size_t>(status.st_size);
  void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (memory == MAP_FAILED) return;
  records = static_cast<Record*>(memory);
  capacity = bytes / sizeof(Record);
}

void begin_events(Case& test) {
  test.concurrent = true;
  threads = count_threads_anew();
  next_thread = 0;
  next_record = 0;
  started_ns = now_ns();
  ++epoch;
}

void end_events() {
  note(Note::call_returned);
  const auto patience = Clock::now() + kEndingPatience;
  while (live_threads(threads) > 0 && Clock::now() < patience) std::this_thread::sleep_for(1ms);
  const int left = live_threads(threads);
  if (left > 0) note(Note::threads_left, left);
}

void log_invoke(unsigned operation, std::initializer_list<std::int32_t> arguments) {
  append(Phase::invoke, operation, arguments.begin(), arguments.size());
}

void log_response(unsigned operation, std::int32_t value) {
  append(Phase::response, operation, &value, 1);
}

// ---- callbacks --------------------------------------------------------------------------------

struct Callback::State {
  unsigned index = 0;
  unsigned epoch = 0;
  std::vector<std::int32_t> linear;
  std::chrono::microseconds delay{0};
  std::uint32_t meet = 0;
  std::chrono::milliseconds hold{0};
  std::atomic<bool> called{false};
  std::mutex mutex;
  std::condition_variable arrived;
  std::set<std::int32_t> actors;
  bool meet_failed = false;

  // Waits until `meet` different actors have been here; only the first call of each waits, and
  // nobody any more once it has failed.
  void wait_for_others(std::int32_t actor) {
    std::unique_lock lock(mutex);
    if (!actors.insert(actor).second) return;
    arrived.notify_all();
    const bool met =
        arrived.wait_for(lock, kMeetPatience, [&] { return actors.size() >= meet || meet_failed; });
    if (met) return;
    meet_failed = true;
    arrived.notify_all();
    note(Note::meet_failed, static_cast<std::int32_t>(index),
         static_cast<std::int32_t>(actors.size()), static_cast<std::int32_t>(meet));
  }
};

Callback::Callback(Case& test, unsigned index, const std::int32_t* linear, std::size_t count)
    : state_(new State) {  // never freed: a thread that is left running may call it
  state_->index = index;
  state_->epoch = epoch + 1;  // begin_events comes after decoding
  state_->linear.assign(linear, linear + count);
  state_->delay = std::chrono::microseconds(test.in.scalar<std::uint32_t>());
  state_->meet = test.in.scalar<std::uint32_t>();
  state_->hold = std::chrono::milliseconds(test.in.scalar<std::uint32_t>());
}

std::int32_t Callback::call(const std::int32_t* arguments, std::size_t count) const {
  State& state = *state_;
  const bool current = state.epoch == epoch;
  if (current) append(Phase::invoke, state.index, arguments, count);
  if (state.delay.count() > 0) std::this_thread::sleep_for(state.delay);
  if (!state.called.exchange(true) && state.hold.count() > 0) {
    std::this_thread::sleep_for(state.hold);
  }
  if (current && state.meet > 0 && count > 0) state.wait_for_others(arguments[0]);
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < count && i < state.linear.size(); ++i) {
    value += static_cast<std::uint32_t>(state.linear[i]) * static_cast<std::uint32_t>(arguments[i]);
  }
  const auto returned = static_cast<std::int32_t>(value);
  if (current && state.epoch == epoch) append(Phase::response, state.index, &returned, 1);
  return returned;
}

// ---- scripts ----------------------------------------------------------------------------------

namespace {

std::vector<std::vector<Operation>> read_scripts(Case& test,
                                                 const std::function<Operation(unsigned)>& decode) {
  std::vector<std::vector<Operation>> scripts(test.in.scalar<std::uint32_t>());
  for (auto& script : scripts) {
    for (auto left = test.in.scalar<std::uint32_t>(); left > 0; --left) {
      const auto method = test.in.scalar<std::uint16_t>();
      if (method == kSleep) {
        const std::chrono::milliseconds pause(test.in.scalar<std::uint32_t>());
        script.emplace_back([pause] { std::this_thread::sleep_for(pause); });
      } else {
        script.push_back(decode(method));
      }
    }
  }
  return scripts;
}

void run_script(const std::vector<Operation>& script, std::size_t number,
                const std::atomic<bool>& go) {
  numbered_in = epoch;
  thread_number = static_cast<std::uint16_t>(number);
  go.wait(false);
  try {
    for (const Operation& operation : script) operation();
  } catch (...) {
    claim_the_end();
    send_current_exception();
    _exit(1);  // the other scripts may wait for this one for ever
  }
}

}  // namespace

void run_scripts(Case& test, const std::function<Operation(unsigned)>& decode) {
  const std::vector<std::vector<Operation>> scripts = read_scripts(test, decode);
  test.loaded();
  begin_events(test);
  next_thread = static_cast<int>(scripts.size());  // threads of the submission's own come after
  std::atomic<bool> go{false};
  std::vector<std::thread> runners;
  for (std::size_t i = 0; i < scripts.size(); ++i) {
    runners.emplace_back([&scripts, &go, i] { run_script(scripts[i], i, go); });
  }
  test.start();
  started_ns = now_ns();
  go = true;
  go.notify_all();
  for (std::thread& runner : runners) runner.join();
  test.stop();
  end_events();
}

}  // namespace judge_harness
