#include "judge/judging/checkers/history/handover_view.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace judge::history {
namespace {

std::int32_t value_of(const Callback& produce, std::int32_t p, std::int32_t i) {
  std::uint64_t sum = 0;  // wraps; the harness computes the same
  const std::int32_t arguments[] = {p, i};
  for (std::size_t k = 0; k < produce.returns_linear.size() && k < 2; ++k)
    sum += static_cast<std::uint64_t>(produce.returns_linear[k]) *
           static_cast<std::uint64_t>(static_cast<std::int64_t>(arguments[k]));
  return static_cast<std::int32_t>(static_cast<std::uint32_t>(sum));
}

std::optional<std::int32_t> expected_result(const Call& call, const void* context) {
  const auto& setup = *static_cast<const HandoverSetup*>(context);
  if (call.op != setup.produce) return std::nullopt;
  return value_of(*setup.produce_callback, call.a, call.b);
}

}  // namespace

HandoverSetup read_handover_setup(const Input& input, const Signature& signature,
                                  const Json& options) {
  HandoverSetup setup;
  setup.function = signature.name;
  std::size_t argument = 0;
  const auto named = [&](const char* key, const std::string& name) {
    return options.value(key, std::string()) == name;
  };
  for (const Param& param : signature.params) {
    if (param.callback) {
      if (named("produce", param.name)) {
        setup.produce = setup.callbacks;
        setup.produce_callback = &*param.callback;
      }
      if (named("consume", param.name)) setup.consume = setup.callbacks;
      ++setup.callbacks;
      continue;
    }
    if (argument >= input.arguments.size()) break;
    const auto* value = std::get_if<std::int64_t>(&input.arguments[argument++].data);
    if (value == nullptr) continue;
    if (named("producers", param.name)) setup.producers = *value;
    if (named("consumers", param.name)) setup.consumers = *value;
    if (named("capacity", param.name)) setup.capacity = *value;
    if (named("items", param.name)) setup.items = *value;
  }
  return setup;
}

HandoverView::HandoverView(const std::vector<wire::Event>& the_events,
                           const HandoverSetup& the_setup, const RunFacts& the_facts)
    : events(the_events),
      setup(the_setup),
      facts(the_facts),
      log(read_calls(events, setup.callbacks, expected_result, &setup)),
      begins_(events.size(), nullptr),
      ends_(events.size(), nullptr) {
  for (const Call& call : log.calls) {
    begins_[call.begin] = &call;
    if (call.end) ends_[*call.end] = &call;
    if (is_produce(call)) items[item_of(call)].produced.push_back(&call);
    if (is_consume(call)) items[call.b].consumed.push_back(&call);
    if (is_consume(call)) ++consumed;
  }
}

std::int32_t HandoverView::item_of(const Call& produce) const {
  return value_of(*setup.produce_callback, produce.a, produce.b);
}

const Item& HandoverView::item(std::int32_t value) const {
  static const Item none;
  const auto found = items.find(value);
  return found == items.end() ? none : found->second;
}

std::string HandoverView::begin_line(const Call& call, std::string_view more) const {
  return line(events[call.begin],
              is_produce(call)
                  ? fmt::format("producer {} began to produce its item {}{}", call.a, call.b, more)
                  : fmt::format("consumer {} took item {}{}", call.a, call.b, more));
}

std::string HandoverView::end_line(const Call& call, std::string_view more) const {
  return line(events[*call.end],
              is_produce(call)
                  ? fmt::format("producer {} had produced item {}{}", call.a, item_of(call), more)
                  : fmt::format("consumer {} was done with item {}{}", call.a, call.b, more));
}

std::string HandoverView::returned_line() const {
  return line(events[*log.returned], setup.function + " returned");
}

}  // namespace judge::history
