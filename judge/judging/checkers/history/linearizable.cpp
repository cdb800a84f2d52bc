#include "judge/judging/checkers/history/linearizable.h"

#include "judge/base/assert.h"
#include "judge/judging/checkers/history/queue_rules.h"
#include "judge/judging/checkers/history/queue_search.h"

namespace judge {
namespace {

using Rule = std::optional<Finding> (*)(const history::QueueView&);

// Most telling first.
constexpr Rule kRules[] = {history::find_foreign_element, history::find_overfull_queue,
                           history::find_overtaking, history::find_wrong_size};

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
  history::QueueStall stall{std::nullopt, "not all calls came back"};
  if (facts.timed_out) stall = history::describe_stall(view);
  take(stall.finding);
  const std::size_t before = findings.size();
  for (const Rule rule : kRules) take(rule(view));
  if (findings.size() == before) take(history::search_order(view).finding);
  if (!facts.timed_out) take(history::find_busy_wait(events, view.log, facts));
  return history::conclude(std::move(findings), view.log, facts, std::move(stall.message));
}

}  // namespace judge
