#include "judge/judging/checkers/history/queue_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace judge::history {
namespace {

std::int32_t argument_of(const Operation& operation) {
  if (operation.arguments.empty()) return 0;
  const auto* value = std::get_if<std::int64_t>(&operation.arguments.front().data);
  return value == nullptr ? 0 : static_cast<std::int32_t>(*value);
}

// Follows the scripts: what each thread may do next.
class ScriptFollower {
 public:
  explicit ScriptFollower(const QueueSetup& setup)
      : scripts_(*setup.scripts),
        put_(setup.put),
        next_(scripts_.size(), 0),
        busy_(scripts_.size(), false) {}

  // Whether the thread, free until now, may begin this call.
  bool begin(const wire::Event& event) {
    if (event.thread >= scripts_.size()) return false;
    const auto& script = scripts_[event.thread];
    std::size_t& at = next_[event.thread];
    while (at < script.size() && script[at].method < 0) ++at;
    if (busy_[event.thread] || at == script.size() || script[at].method != event.op) return false;
    if (event.op == put_ && argument_of(script[at]) != event.a) return false;
    busy_[event.thread] = true;
    ++at;
    return true;
  }

  bool end(const wire::Event& event) {
    if (event.thread >= busy_.size() || !busy_[event.thread]) return false;
    busy_[event.thread] = false;
    return true;
  }

  // Whether no thread is inside a call or has any left.
  [[nodiscard]] bool finished() const {
    for (std::size_t t = 0; t < scripts_.size(); ++t) {
      const auto rest = scripts_[t].begin() + static_cast<std::ptrdiff_t>(next_[t]);
      if (busy_[t]) return false;
      if (std::any_of(rest, scripts_[t].end(), [](auto& o) { return o.method >= 0; })) return false;
    }
    return true;
  }

 private:
  const std::vector<std::vector<Operation>>& scripts_;
  int put_;
  std::vector<std::size_t> next_;
  std::vector<bool> busy_;
};

// The first record that the scripts could not have written.
std::optional<std::string> contradiction(const std::vector<wire::Event>& events,
                                         const QueueSetup& setup) {
  ScriptFollower follower(setup);
  for (std::size_t i = 0; i < events.size(); ++i) {
    const wire::Event& event = events[i];
    if (event.phase == wire::EventPhase::invoke && !follower.begin(event))
      return fmt::format("record {}: thread {} makes a call that its script does not have here", i,
                         event.thread);
    if (event.phase == wire::EventPhase::response && !follower.end(event))
      return fmt::format("record {}: thread {} ends a call that it has not begun", i, event.thread);
    const bool note = event.phase == wire::EventPhase::note;
    if (note && event.op == static_cast<int>(wire::Note::call_returned) && !follower.finished())
      return fmt::format("record {}: all threads were done, but not all their calls", i);
  }
  return std::nullopt;
}

CallLog read_queue_calls(const std::vector<wire::Event>& events, const QueueSetup& setup) {
  CallLog log = read_calls(events, static_cast<int>(setup.names.size()));
  if (auto broken = contradiction(events, setup)) {
    log = CallLog{};  // one lie, and nothing in it proves anything
    log.broken = std::move(broken);
  }
  return log;
}

}  // namespace

QueueSetup read_queue_setup(const Input& input, const Signature& signature, const Json& options) {
  QueueSetup setup;
  for (std::size_t m = 0; m < signature.methods.size(); ++m) {
    const std::string& name = signature.methods[m].name;
    setup.names.push_back(name);
    if (options.value("put", std::string()) == name) setup.put = static_cast<int>(m);
    if (options.value("take", std::string()) == name) setup.take = static_cast<int>(m);
    if (options.value("size", std::string()) == name) setup.size = static_cast<int>(m);
  }
  for (std::size_t k = 0; k < signature.params.size() && k < input.arguments.size(); ++k) {
    const auto* value = std::get_if<std::int64_t>(&input.arguments[k].data);
    if (value != nullptr && options.value("capacity", std::string()) == signature.params[k].name)
      setup.capacity = *value;
  }
  setup.scripts = &input.threads;
  return setup;
}

QueueView::QueueView(const std::vector<wire::Event>& the_events, const QueueSetup& the_setup,
                     const RunFacts& the_facts)
    : events(the_events),
      setup(the_setup),
      facts(the_facts),
      log(read_queue_calls(events, setup)),
      begins_(events.size(), nullptr),
      ends_(events.size(), nullptr) {
  for (const Call& call : log.calls) {
    begins_[call.begin] = &call;
    if (call.end) ends_[*call.end] = &call;
  }
}

std::string QueueView::text(const Call& call) const {
  const std::string& name = setup.names[static_cast<std::size_t>(call.op)];
  if (is_put(call)) return fmt::format("{}({})", name, call.a);
  return call.end ? fmt::format("{}() = {}", name, call.result) : name + "()";
}

std::string QueueView::begin_line(const Call& call, std::string_view more) const {
  const std::string& name = setup.names[static_cast<std::size_t>(call.op)];
  const std::string argument = is_put(call) ? fmt::format("({})", call.a) : "()";
  return line(events[call.begin],
              fmt::format("thread {} calls {}{}{}", call.thread, name, argument, more));
}

std::string QueueView::end_line(const Call& call, std::string_view more) const {
  return line(events[*call.end],
              fmt::format("thread {} is back from {}{}", call.thread, text(call), more));
}

}  // namespace judge::history
