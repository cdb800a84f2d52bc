#include "judge/judging/checkers/history/linearizable.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "judge/base/assert.h"
#include "judge/judging/checkers/history/queue_rules.h"
#include "judge/judging/checkers/history/queue_search.h"

namespace judge {
namespace {

using Rule = std::optional<Finding> (*)(const history::QueueView&);

// Most telling first.
constexpr Rule kRules[] = {history::find_foreign_element, history::find_overfull_queue,
                           history::find_overtaking, history::find_wrong_size};

// How long the scripts let others wait: the longest script's pauses.
Nanoseconds held_by_pauses(const Input& input) {
  Nanoseconds longest{0};
  for (const auto& script : input.threads) {
    Nanoseconds pauses{0};
    for (const Operation& operation : script) pauses += Milliseconds(operation.sleep_ms);
    longest = std::max(longest, pauses);
  }
  return longest;
}

bool is_int(Type type) { return type == Type{BaseType::int32, 0}; }

Result<void> check_method(const JsonReader& options, const Signature& signature,
                          std::string_view key, bool takes_int, bool returns_int) {
  JUDGE_TRY_ASSIGN(const JsonReader value, options.member(key));
  JUDGE_TRY_ASSIGN(const std::string name, value.nonempty_string());
  for (const Method& method : signature.methods) {
    if (method.name != name) continue;
    const bool params = takes_int ? method.params.size() == 1 && is_int(method.params[0].type)
                                  : method.params.empty();
    if (params && (returns_int ? is_int(method.returns) : method.returns.is_void())) return {};
  }
  return value.expected(fmt::format("a method of the class with {} that returns {}",
                                    takes_int ? "one int" : "no parameter",
                                    returns_int ? "int" : "void"));
}

Result<void> check_capacity(const JsonReader& options, const Signature& signature) {
  JUDGE_TRY_ASSIGN(const JsonReader value, options.member("capacity"));
  JUDGE_TRY_ASSIGN(const std::string name, value.nonempty_string());
  for (const Param& param : signature.params)
    if (param.name == name && is_int(param.type)) return {};
  return value.expected("the name of an int parameter of the constructor");
}

}  // namespace

HistoryVerdict check_linearizable(const std::vector<wire::Event>& events, const Input& input,
                                  const Signature& signature, const Json& options,
                                  const RunFacts& facts) {
  const history::QueueSetup setup = history::read_queue_setup(input, signature, options);
  JUDGE_ASSERT(setup.put >= 0 && setup.take >= 0);
  const history::QueueView view(events, setup, facts);

  std::vector<Finding> findings;
  const auto take = [&](std::optional<Finding> finding) {
    if (finding) findings.push_back(std::move(*finding));
  };
  history::QueueStall stall = history::describe_stall(view);
  take(stall.finding);
  const std::size_t before = findings.size();
  for (const Rule rule : kRules) take(rule(view));
  if (findings.size() == before) take(history::search_order(view).finding);
  if (!facts.timed_out)
    take(history::find_busy_wait(events, view.log, facts, held_by_pauses(input)));
  return history::conclude(std::move(findings), view.log, facts, std::move(stall.message));
}

Result<void> check_linearizable_options(const JsonReader& options, const Signature& signature) {
  JUDGE_TRY(options.object({"model", "capacity", "put", "take", "size"}));
  JUDGE_TRY_ASSIGN(const JsonReader model, options.member("model"));
  JUDGE_TRY_ASSIGN(const std::string word, model.string());
  if (word != "bounded_queue") return model.expected("\"bounded_queue\"");
  JUDGE_TRY(check_capacity(options, signature));
  JUDGE_TRY(check_method(options, signature, "put", true, false));
  JUDGE_TRY(check_method(options, signature, "take", false, true));
  if (options.has("size")) JUDGE_TRY(check_method(options, signature, "size", false, true));
  return {};
}

}  // namespace judge
