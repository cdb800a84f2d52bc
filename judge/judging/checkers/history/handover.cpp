#include "judge/judging/checkers/history/handover.h"

#include <nlohmann/json.hpp>

#include "judge/base/assert.h"
#include "judge/judging/checkers/history/handover_rules.h"

namespace judge {
namespace {

using Rule = std::optional<Finding> (*)(const history::HandoverView&);

// Most telling first. The last two hold only for a call that came to its end.
constexpr Rule kRules[] = {
    history::find_wrong_actor,    history::find_producer_disorder, history::find_duplicate,
    history::find_invention,      history::find_consumer_disorder, history::find_overfull_buffer,
    history::find_failed_meeting, history::find_early_return,
};
constexpr Rule kRulesAtTheEnd[] = {history::find_lost_item, history::find_unproduced_item};

// How long the case holds the first calls.
Nanoseconds held_by_pace(const Input& input) {
  Nanoseconds held{0};
  for (const Pace& pace : input.paces) held += Milliseconds(pace.hold_ms);
  return held;
}

bool is_int(Type type) { return type == Type{BaseType::int32, 0}; }

Result<void> check_callback(const JsonReader& options, const Signature& signature,
                            std::string_view key, bool returns_int) {
  JUDGE_TRY_ASSIGN(const JsonReader value, options.member(key));
  JUDGE_TRY_ASSIGN(const std::string name, value.nonempty_string());
  for (const Param& param : signature.params) {
    if (param.name != name || !param.callback) continue;
    const Callback& callback = *param.callback;
    const bool fits = callback.params.size() == 2 &&
                      (returns_int ? is_int(callback.returns) : callback.returns.is_void());
    if (fits) return {};
  }
  return value.expected(returns_int ? "a callback parameter with two ints that returns int"
                                    : "a callback parameter with two ints that returns void");
}

Result<void> check_int(const JsonReader& options, const Signature& signature,
                       std::string_view key) {
  JUDGE_TRY_ASSIGN(const JsonReader value, options.member(key));
  JUDGE_TRY_ASSIGN(const std::string name, value.nonempty_string());
  for (const Param& param : signature.params)
    if (param.name == name && !param.callback && is_int(param.type)) return {};
  return value.expected("the name of an int parameter");
}

}  // namespace

HistoryVerdict check_handover(const std::vector<wire::Event>& events, const Input& input,
                              const Signature& signature, const Json& options,
                              const RunFacts& facts) {
  const history::HandoverSetup setup = history::read_handover_setup(input, signature, options);
  JUDGE_ASSERT(setup.produce_callback != nullptr && setup.consume >= 0);
  const history::HandoverView view(events, setup, facts);

  std::vector<Finding> findings;
  const auto take = [&](std::optional<Finding> finding) {
    if (finding) findings.push_back(std::move(*finding));
  };
  history::StallReport stall = history::describe_stall(view);
  take(stall.finding);
  for (const Rule rule : kRules) take(rule(view));
  if (facts.returned && view.log.returned && !view.log.broken)
    for (const Rule rule : kRulesAtTheEnd) take(rule(view));
  if (!facts.timed_out) take(history::find_busy_wait(events, view.log, facts, held_by_pace(input)));
  return history::conclude(std::move(findings), view.log, facts, std::move(stall.message));
}

Result<void> check_handover_options(const JsonReader& options, const Signature& signature) {
  JUDGE_TRY(options.object({"produce", "consume", "producers", "consumers", "capacity", "items"}));
  JUDGE_TRY(check_callback(options, signature, "produce", true));
  JUDGE_TRY(check_callback(options, signature, "consume", false));
  for (const std::string_view key : {"producers", "consumers", "capacity", "items"})
    JUDGE_TRY(check_int(options, signature, key));
  return {};
}

}  // namespace judge
