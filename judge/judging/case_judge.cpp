#include "judge/judging/case_judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "judge/judging/utf8.h"
#include "judge/problem/loader.h"

namespace judge {
namespace {

constexpr std::size_t kMaxText = 4000;  // bytes of input, expected and got

bool call_returned(const std::vector<wire::Event>& events) {
  return std::ranges::any_of(events, [](const wire::Event& event) {
    return event.phase == wire::EventPhase::note &&
           event.op == static_cast<std::uint8_t>(wire::Note::call_returned);
  });
}

RunFacts facts_of(const Exchange& exchange) {
  RunFacts facts;
  if (exchange.usage.cpu) facts.cpu = exchange.usage.cpu->value;
  if (exchange.usage.wall) facts.wall = exchange.usage.wall->value;
  facts.returned = exchange.ending == Ending::answered || call_returned(exchange.events);
  facts.timed_out = exchange.ending == Ending::cpu_limit || exchange.ending == Ending::wall_limit ||
                    exchange.ending == Ending::quiet;
  facts.slept = exchange.ending == Ending::quiet ||
                (exchange.threads && exchange.threads->sleeping == exchange.threads->total);
  return facts;
}

Run run_of(const Case& test_case, const Exchange& exchange) {
  Run run;
  run.case_id = test_case.id;
  run.group = test_case.group;
  run.usage = exchange.usage;
  run.stdout_bytes = exchange.stdout_bytes;
  run.stderr_bytes = exchange.stderr_bytes;
  run.output_truncated = exchange.output_truncated;
  return run;
}

std::string json_text(const Json& json) {
  return shortened(json.dump(-1, ' ', false, Json::error_handler_t::replace), kMaxText);
}

void add_texts(Run& run, const Case& test_case, const std::vector<Value>* outputs,
               const Signature& signature) {
  run.input = input_text(test_case, signature);
  if (test_case.expected && !is_concurrent(signature.form))
    run.expected = json_text(outputs_to_json(*test_case.expected, test_case.input, signature));
  if (outputs != nullptr && !is_concurrent(signature.form))
    run.got = json_text(outputs_to_json(*outputs, test_case.input, signature));
}

// An answer is there: decodes it and asks the checker.
Result<void> check_answer(JudgedCase& judged, const Case& test_case, const Exchange& exchange,
                          const Problem& problem, Checker& checker,
                          std::optional<std::vector<Value>>& outputs) {
  auto decoded = wire::decode_outputs(exchange.payload, test_case.input, problem.signature);
  if (!decoded) {
    judged.run.verdict = Verdict::run_time_error;
    judged.run.message =
        "it used the judge's private channel (file descriptors 3 and 4): " + decoded.error().what;
    return {};
  }
  outputs = std::move(*decoded);
  JUDGE_TRY_ASSIGN(CheckResult result,
                   checker.check({test_case, *outputs, exchange.events, facts_of(exchange)}));
  judged.run.verdict = result.ok ? Verdict::accepted : Verdict::wrong_answer;
  judged.run.message = std::move(result.message);
  judged.run.difference = std::move(result.difference);
  judged.run.compared_in_order = result.compared_in_order;
  judged.findings = std::move(result.findings);
  return {};
}

std::optional<Finding> deadlock_of(const Exchange& exchange, const Outcome& outcome) {
  const bool told =
      exchange.ending == Ending::threw && exchange.exception.kind == wire::ExceptionKind::deadlock;
  if (exchange.ending != Ending::quiet && !told) return std::nullopt;
  return Finding{FindingKind::deadlock, outcome.message, {}, std::nullopt};
}

// The history tells why a concurrent case came to no good end; the verdict stands.
Result<void> explain_by_history(JudgedCase& judged, const Case& test_case, const Exchange& exchange,
                                const Outcome& outcome, Checker& checker) {
  JUDGE_TRY_ASSIGN(CheckResult result,
                   checker.check({test_case, {}, exchange.events, facts_of(exchange)}));
  judged.findings = std::move(result.findings);
  const bool told = std::ranges::any_of(judged.findings, [](const Finding& finding) {
    return finding.kind == FindingKind::deadlock;
  });
  if (auto deadlock = told ? std::nullopt : deadlock_of(exchange, outcome))
    judged.findings.insert(judged.findings.begin(), std::move(*deadlock));
  if (!result.message.empty()) judged.run.message += "; " + result.message;
  return {};
}

}  // namespace

std::string input_text(const Case& test_case, const Signature& signature) {
  return json_text(input_to_json(test_case.input, signature));
}

Result<JudgedCase> judge_played(const Case& test_case, const Played& played, const Problem& problem,
                                const RunLimits& limits, Checker& checker) {
  const Exchange& exchange = played.exchange;
  JudgedCase judged{run_of(test_case, exchange), {}, played.alone};
  Outcome outcome = explain(exchange, limits, played.applied, played.starting);
  std::optional<std::vector<Value>> outputs;
  if (!outcome.verdict) {
    JUDGE_TRY(check_answer(judged, test_case, exchange, problem, checker, outputs));
  } else {
    judged.run.verdict = *outcome.verdict;
    judged.run.message = outcome.message;
    judged.run.trace = std::move(outcome.trace);
    if (is_concurrent(problem.signature.form) && !played.starting) {
      JUDGE_TRY(explain_by_history(judged, test_case, exchange, outcome, checker));
    } else if (auto deadlock = deadlock_of(exchange, outcome)) {
      judged.findings.push_back(std::move(*deadlock));
    }
  }
  if (judged.run.verdict != Verdict::accepted || test_case.group != CaseGroup::secret)
    add_texts(judged.run, test_case, outputs ? &*outputs : nullptr, problem.signature);
  return judged;
}

std::optional<Finding> state_leak(const Run& shared, const Run& alone, const RunLimits& limits) {
  if (alone.verdict != Verdict::accepted) return std::nullopt;
  // Just under the limit alone and just over it after others is noise, not state.
  if (shared.verdict == Verdict::time_limit_exceeded && alone.usage.cpu &&
      alone.usage.cpu->value > limits.cpu / 2)
    return std::nullopt;
  return Finding{
      FindingKind::state_leak,
      fmt::format("{} fails after other cases and passes alone in a fresh process: something is "
                  "kept from one case to the next (a global, a static, a cache), or the outcome "
                  "depends on chance",
                  shared.case_id),
      {},
      std::nullopt};
}

}  // namespace judge
