#include "tests/judging/history/histories.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>

namespace judge::history_tests {
namespace {

constexpr std::uint64_t kStepNs = 100'000;

// "12:7" → {12, 7}
std::vector<std::int32_t> numbers(std::string_view text) {
  std::vector<std::int32_t> all;
  while (!text.empty()) {
    std::int32_t value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{}) throw std::logic_error("no number: " + std::string(text));
    all.push_back(value);
    text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
    if (!text.empty()) text.remove_prefix(1);
  }
  return all;
}

wire::Event note(wire::Note kind, std::vector<std::int32_t> values) {
  values.resize(3);
  return {wire::EventPhase::note,
          static_cast<std::uint8_t>(kind),
          0,
          values[0],
          values[1],
          values[2],
          0};
}

template <class Parse>
std::vector<wire::Event> parse_all(std::string_view shorthand, Parse parse) {
  std::vector<wire::Event> events;
  std::istringstream tokens{std::string(shorthand)};
  std::uint64_t now = 0;
  for (std::string token; tokens >> token;) {
    if (token[0] == '@') {
      now = static_cast<std::uint64_t>(numbers(token.substr(1)).at(0)) * 1'000'000;
      continue;
    }
    wire::Event event = token == "ret" ? note(wire::Note::call_returned, {}) : parse(token);
    now += kStepNs;
    event.time_ns = now;
    events.push_back(event);
  }
  return events;
}

wire::Event handover_event(const std::string& token) {
  if (token.starts_with("left:")) return note(wire::Note::threads_left, numbers(token.substr(5)));
  if (token.starts_with("meet:")) {
    const auto values = numbers(token.substr(5));
    return note(wire::Note::meet_failed, {0, values.at(0), values.at(1)});
  }
  const auto values = numbers(token.substr(2));
  const bool producing = token[1] == 'p';
  wire::Event event;
  event.op = producing ? 0 : 1;
  event.thread = static_cast<std::uint16_t>((producing ? 0 : 100) + values.at(0));
  if (token[0] == '+') {
    event.phase = wire::EventPhase::invoke;
    event.a = values.at(0);
    event.b = values.at(1);
  } else {
    event.phase = wire::EventPhase::response;
    event.a = producing ? 100 * values.at(0) + values.at(1) : 0;
  }
  return event;
}

Param int_param(std::string name) { return {std::move(name), {BaseType::int32, 0}, std::nullopt}; }

Value int_value(std::int64_t value) { return {value}; }

}  // namespace

std::vector<wire::Event> handover_events(std::string_view shorthand) {
  return parse_all(shorthand, handover_event);
}

Signature handover_signature() {
  Signature signature;
  signature.form = Form::concurrent_function;
  signature.name = "run";
  for (const char* name : {"producers", "consumers", "capacity", "items"})
    signature.params.push_back(int_param(name));
  signature.params.push_back({"produce", {}, Callback{{"p", "i"}, {BaseType::int32, 0}, {100, 1}}});
  signature.params.push_back({"consume", {}, Callback{{"c", "item"}, {}, {}}});
  return signature;
}

Input handover_input(const HandoverCase& size) {
  Input input;
  for (const int value : {size.producers, size.consumers, size.capacity, size.items})
    input.arguments.push_back(int_value(value));
  input.paces.resize(2);
  input.paces[1].hold_ms = size.hold_ms;
  return input;
}

Json handover_options() {
  return {{"produce", "produce"},     {"consume", "consume"},   {"producers", "producers"},
          {"consumers", "consumers"}, {"capacity", "capacity"}, {"items", "items"}};
}

HistoryVerdict check(const HandoverCase& size, const std::vector<wire::Event>& events,
                     const RunFacts& facts) {
  return check_handover(events, handover_input(size), handover_signature(), handover_options(),
                        facts);
}

std::vector<wire::Event> queue_events(std::string_view shorthand) {
  std::vector<std::uint8_t> open(64, 0);  // the method each thread is in
  return parse_all(shorthand, [&](const std::string& token) {
    const std::size_t sign = token.find_first_of("+-");
    wire::Event event;
    event.thread = static_cast<std::uint16_t>(numbers(token.substr(0, sign)).at(0));
    const std::string rest = token.substr(sign + 1);
    if (token[sign] == '+') {
      event.phase = wire::EventPhase::invoke;
      event.op = rest[0] == 'e' ? 0 : rest[0] == 'd' ? 1 : 2;
      if (event.op == 0) event.a = numbers(rest.substr(1)).at(0);
      open.at(event.thread) = event.op;
    } else {
      event.phase = wire::EventPhase::response;
      event.op = open.at(event.thread);
      if (!rest.empty()) event.a = numbers(rest).at(0);
    }
    return event;
  });
}

Signature queue_signature() {
  const Type integer{BaseType::int32, 0};
  Signature signature;
  signature.form = Form::concurrent_class;
  signature.name = "BoundedBlockingQueue";
  signature.params = {int_param("capacity")};
  signature.methods = {
      {"enqueue", {int_param("element")}, {}}, {"dequeue", {}, integer}, {"size", {}, integer}};
  return signature;
}

Input queue_input(int capacity, const std::vector<wire::Event>& events, std::uint32_t pause_ms) {
  Input input;
  input.arguments = {int_value(capacity)};
  for (const wire::Event& event : events) {
    if (event.phase != wire::EventPhase::invoke) continue;
    if (input.threads.size() <= event.thread) input.threads.resize(event.thread + 1u);
    Operation operation;
    operation.method = event.op;
    if (event.op == 0) operation.arguments = {int_value(event.a)};
    input.threads[event.thread].push_back(operation);
  }
  Operation pause;
  pause.sleep_ms = pause_ms;
  input.threads.push_back({pause});
  return input;
}

Json queue_options() {
  return {{"model", "bounded_queue"},
          {"capacity", "capacity"},
          {"put", "enqueue"},
          {"take", "dequeue"},
          {"size", "size"}};
}

HistoryVerdict check(int capacity, const std::vector<wire::Event>& events, const RunFacts& facts,
                     std::uint32_t pause_ms) {
  return check_linearizable(events, queue_input(capacity, events, pause_ms), queue_signature(),
                            queue_options(), facts);
}

RunFacts returned() {
  RunFacts facts;
  facts.returned = true;
  return facts;
}

RunFacts timed_out(bool slept, int cpu_ms, int wall_ms) {
  RunFacts facts;
  facts.timed_out = true;
  facts.slept = slept;
  facts.cpu = Milliseconds(cpu_ms);
  facts.wall = Milliseconds(wall_ms);
  return facts;
}

std::vector<FindingKind> kinds(const HistoryVerdict& verdict) {
  std::vector<FindingKind> all;
  for (const Finding& finding : verdict.findings) all.push_back(finding.kind);
  return all;
}

std::string words(const HistoryVerdict& verdict) {
  std::string text = verdict.message + "\n";
  for (const Finding& finding : verdict.findings) {
    text += "- " + finding.message + "\n";
    for (const std::string& event : finding.events) text += "    " + event + "\n";
  }
  return text;
}

}  // namespace judge::history_tests

namespace judge {
void PrintTo(FindingKind kind, std::ostream* out) { *out << static_cast<int>(kind); }
}  // namespace judge
