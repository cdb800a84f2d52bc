#include "judge/judging/checkers/history/handover.h"

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
  history::StallReport stall{std::nullopt, setup.function + " did not return"};
  if (facts.timed_out) stall = history::describe_stall(view);
  take(stall.finding);
  for (const Rule rule : kRules) take(rule(view));
  if (facts.returned && view.log.returned && !view.log.broken)
    for (const Rule rule : kRulesAtTheEnd) take(rule(view));
  if (!facts.timed_out) take(history::find_busy_wait(events, view.log, facts));
  return history::conclude(std::move(findings), view.log, facts, std::move(stall.message));
}

}  // namespace judge
