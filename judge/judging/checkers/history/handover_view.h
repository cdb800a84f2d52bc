#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "judge/judging/checkers/history/calls.h"

// A log of a producer-consumer call, prepared for the rules in handover_rules.h.
namespace judge::history {

// The case and the problem in the checker's words.
struct HandoverSetup {
  std::string function;  // its name, for texts
  int produce = -1;      // callback index
  int consume = -1;
  const Callback* produce_callback = nullptr;
  int callbacks = 0;
  std::int64_t producers = 0;
  std::int64_t consumers = 0;
  std::int64_t capacity = 0;
  std::int64_t items = 0;  // of each producer
};

[[nodiscard]] HandoverSetup read_handover_setup(const Input& input, const Signature& signature,
                                                const Json& options);

// Everything that happened to one item, by begin. Two of an item are two calls.
struct Item {
  std::vector<const Call*> produced;
  std::vector<const Call*> consumed;
};

class HandoverView {
 public:
  HandoverView(const std::vector<wire::Event>& events, const HandoverSetup& setup,
               const RunFacts& facts);
  HandoverView(const HandoverView&) = delete;  // the call pointers point into this log
  HandoverView& operator=(const HandoverView&) = delete;

  const std::vector<wire::Event>& events;
  const HandoverSetup& setup;
  const RunFacts& facts;
  const CallLog log;
  std::unordered_map<std::int32_t, Item> items;  // by value
  std::size_t consumed = 0;                      // begun

  [[nodiscard]] bool is_produce(const Call& call) const { return call.op == setup.produce; }
  [[nodiscard]] bool is_consume(const Call& call) const { return call.op == setup.consume; }
  // What produce(p, i) returns.
  [[nodiscard]] std::int32_t item_of(const Call& produce) const;
  [[nodiscard]] const Item& item(std::int32_t value) const;
  // The call that begins or ends at a record; nullptr for none.
  [[nodiscard]] const Call* begins(std::size_t index) const { return begins_[index]; }
  [[nodiscard]] const Call* ends(std::size_t index) const { return ends_[index]; }

  // Texts: "12.3 ms", and one line an event.
  [[nodiscard]] std::string when(std::size_t index) const { return at(events[index]); }
  [[nodiscard]] std::string begin_line(const Call& call, std::string_view more = "") const;
  [[nodiscard]] std::string end_line(const Call& call, std::string_view more = "") const;
  [[nodiscard]] std::string returned_line() const;  // log.returned is set

 private:
  std::vector<const Call*> begins_;
  std::vector<const Call*> ends_;
};

}  // namespace judge::history
