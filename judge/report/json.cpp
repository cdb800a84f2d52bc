#include "judge/base/json.h"

#include <nlohmann/json.hpp>

#include "judge/languages/glue.h"
#include "judge/problem/loader.h"
#include "judge/report/escape.h"
#include "judge/report/json_parts.h"
#include "judge/report/report.h"
#include "judge/report/scaling_json.h"
#include "judge/report/signature_text.h"
#include "judge/report/text_case.h"

// Every JSON report. Fields are only ever added; what is not known is null. docs/cli.md has them.
namespace judge::report {
namespace {

Json ms(const std::optional<Nanoseconds>& duration) {
  return duration ? Json(to_ms(*duration)) : Json();
}

template <class T>
Json figure(const std::optional<sandbox::Measured<T>>& measured) {
  if (!measured) return Json();
  if constexpr (std::is_same_v<T, Nanoseconds>) {
    return to_ms(measured->value);
  } else {
    return measured->value;
  }
}

Json run_json(const Run& run, bool with_answers) {
  const auto answer = [&](const std::string& bytes) {
    return with_answers ? text_or_null(bytes) : Json();
  };
  Json frames = Json::array();
  for (const SourceLine& frame : run.trace) {
    frames.push_back({{"line", frame.line}, {"function", text(frame.function)}});
  }
  return {{"id", text(run.case_id)},
          {"group", to_string(run.group)},
          {"verdict", run.skipped ? Json() : Json(to_string(run.verdict))},
          {"cpu_ms", figure(run.usage.cpu)},
          {"wall_ms", figure(run.usage.wall)},
          {"memory_bytes", figure(run.usage.memory_peak_bytes)},
          {"input", answer(run.input)},
          {"expected", answer(run.expected)},
          {"got", answer(run.got)},
          {"stdout", text(run.stdout_bytes)},
          {"stderr", text(run.stderr_bytes)},
          {"message", text(run.message)},
          {"difference", answer(run.difference)},
          {"trace", frames},
          {"output_truncated", run.output_truncated},
          {"skipped", run.skipped}};
}

Json look_json(const SanitizerLook& look) {
  return {{"id", look.id},
          {"cases", look.cases},
          {"of", look.of},
          {"why_not", text_or_null(look.why_not)}};
}

Json finding_json(const Finding& finding) {
  Json events = Json::array();
  for (const std::string& event : finding.events) events.push_back(text(event));
  return {{"kind", to_string(finding.kind)},
          {"message", text(finding.message)},
          {"line", finding.line ? Json(*finding.line) : Json()},
          {"events", events}};
}

Json compile_json(const CompileReport& compile) {
  return {{"ok", compile.ok},
          {"wall_ms", ms(compile.wall)},
          {"cached", compile.cached},
          {"diagnostics", text(compile.diagnostics)},
          {"message", text(compile.message)}};
}

Json summary_json(const Summary& summary) {
  return {{"passed", summary.passed},
          {"failed", summary.failed},
          {"skipped", summary.skipped},
          {"cpu_ms_max", ms(summary.cpu_max)},
          {"memory_bytes_max", summary.memory_max ? Json(*summary.memory_max) : Json()}};
}

template <class Item, class ToJson>
Json array_of(const std::vector<Item>& items, ToJson to_json) {
  Json array = Json::array();
  for (const Item& item : items) array.push_back(to_json(item));
  return array;
}

Json error_json(const Error& error) {
  return {{"place", text(error.place)},
          {"expectation", text(error.expectation)},
          {"finding", text(error.finding)},
          {"fix", text(error.fix)}};
}

Json both(const Text& words) { return {{"en", text(words.en)}, {"zh", text(words.zh)}}; }

Json broken_json(const BrokenProblem& broken) {
  return {{"slug", text(broken.slug)}, {"error", error_json(broken.error)}};
}

Json head_json(const Problem& problem) {
  return {{"id", problem.id},
          {"title", both(problem.title)},
          {"difficulty", problem.difficulty},
          {"tags", problem.tags},
          {"aliases", problem.aliases}};
}

Json row_json(const VerificationRow& row) {
  const Verification& verification = row.verification;
  const bool judged = !row.skipped && !row.error;
  return {{"problem", text(verification.problem)},
          {"file", text(verification.submission.file.string())},
          {"language", row.language},
          {"expected", to_string(verification.submission.expected)},
          {"actual", judged ? Json(to_string(verification.actual)) : Json()},
          {"as_expected", judged ? Json(row.matches()) : Json()},
          {"wall_ms", judged ? Json(to_ms(verification.wall)) : Json()},
          {"message", text(row.error ? row.error->message() : verification.message)},
          {"skipped", row.skipped ? text(*row.skipped) : Json()},
          {"error", row.error ? error_json(*row.error) : Json()}};
}

Json sample_json(const Case& sample, const Signature& signature) {
  return {{"id", text(sample.id)},
          {"input", input_to_json(sample.input, signature)},
          {"expected", sample.expected && !sample.expected->empty()
                           ? outputs_to_json(*sample.expected, sample.input, signature)
                           : Json()}};
}

}  // namespace

std::string judgement_json(const Judgement& judgement) {
  return dumped(
      {{"schema", "judge.report/1"},
       {"problem", judgement.problem},
       {"file", text(judgement.file.string())},
       {"language", judgement.language},
       {"toolchain", text_or_null(judgement.toolchain)},
       {"verdict", to_string(judgement.verdict)},
       {"message", text(judgement.message)},
       {"compile", compile_json(judgement.compile)},
       {"cases",
        array_of(judgement.runs,
                 [&](const Run& run) { return run_json(run, shows_answers(judgement, run)); })},
       {"summary", summary_json(judgement.summary)},
       {"limits",
        {{"time_ms", judgement.time_limit.count()}, {"memory_bytes", judgement.memory_limit}}},
       {"complexity", complexity_json(judgement)},
       {"complexity_why_not", text_or_null(judgement.scaling_why_not.en)},
       {"followups", followups_json(judgement)},
       {"findings", array_of(judgement.findings, finding_json)},
       {"sanitizers", array_of(judgement.sanitizers, look_json)},
       {"isolation", isolation_json(judgement.isolation)}});
}

std::string verification_json(const std::vector<VerificationRow>& rows) {
  int matching = 0, skipped = 0, errors = 0;
  for (const VerificationRow& row : rows) {
    matching += row.matches() ? 1 : 0;
    skipped += row.skipped ? 1 : 0;
    errors += row.error ? 1 : 0;
  }
  const int total = static_cast<int>(rows.size());
  return dumped({{"schema", "judge.verify/1"},
                 {"submissions", array_of(rows, row_json)},
                 {"summary",
                  {{"as_expected", matching},
                   {"mismatched", total - matching - skipped - errors},
                   {"skipped", skipped},
                   {"errors", errors}}}});
}

std::string list_json(const std::vector<Problem>& problems,
                      const std::vector<BrokenProblem>& broken) {
  return dumped({{"schema", "judge.list/1"},
                 {"problems", array_of(problems, head_json)},
                 {"broken", array_of(broken, broken_json)}});
}

std::string started_json(const Started& started) {
  const auto file_json = [](const Started::File& file) {
    return Json{{"name", text(file.name)}, {"written", file.written}};
  };
  return dumped({{"schema", "judge.start/1"},
                 {"problem", started.problem},
                 {"language", started.language},
                 {"folder", text(started.folder)},
                 {"solution", text(started.solution)},
                 {"files", array_of(started.files, file_json)}});
}

std::string show_json(const Problem& problem, const ShowChoice& choice) {
  Json json = {{"schema", "judge.show/1"}};
  json.update(head_json(problem));
  json["statement"] = both(problem.statement);
  json["signature"] = signature_lines(problem.signature);
  json["starters"] = Json::object();
  for (const Language& language : languages()) {
    if (choice.language != nullptr && choice.language != &language) continue;
    json["starters"][language.id] = render_starter(language, problem.signature);
  }
  json["limits"] = {{"time_ms", problem.limits.time.count()},
                    {"memory_bytes", problem.limits.memory_bytes},
                    {"output_bytes", problem.limits.output_bytes}};
  json["samples"] = Json::array();
  for (const Case& item : problem.cases) {
    if (item.group == CaseGroup::sample) {
      json["samples"].push_back(sample_json(item, problem.signature));
    }
  }
  json["approaches"] = problem.approaches.size();
  json["hints"] = Json::array();
  for (const Hint& hint : problem.interview.hints) {
    if (static_cast<int>(json["hints"].size()) < choice.hints)
      json["hints"].push_back(both(hint.text));
  }
  json["hints_available"] = problem.interview.hints.size();
  return dumped(json);
}

namespace {

// Whether a program in a box tried to get past it, and what came of that.
Json trial_json(sandbox::Trial trial) {
  switch (trial) {
    case sandbox::Trial::none:
      return nullptr;
    case sandbox::Trial::held:
      return "held";
    case sandbox::Trial::gave_way:
      return "gave_way";
  }
  return nullptr;
}

Json mechanism_json(const sandbox::Mechanism& mechanism) {
  return {{"id", mechanism.id},
          {"in_force", mechanism.in_force},
          {"tried", trial_json(mechanism.trial)},
          {"reason", text(mechanism.reason)},
          {"enable", text_or_null(mechanism.enable)}};
}

Json language_json(const Health::Language& language) {
  return {{"id", language.id},
          {"name", language.name},
          {"version", text_or_null(language.version)},
          {"error", language.error ? error_json(*language.error) : Json()}};
}

Json catalog_json(const Health::CatalogFolder& folder) {
  return {{"path", text(folder.path)},
          {"problems", folder.problems},
          {"broken", array_of(folder.broken, broken_json)},
          {"error", folder.error ? error_json(*folder.error) : Json()}};
}

}  // namespace

std::string health_json(const Health& health) {
  Json isolation = isolation_json(health.isolation);
  isolation["mechanisms"] = array_of(health.isolation.mechanisms, mechanism_json);
  return dumped({{"schema", "judge.doctor/1"},
                 {"usable", health.usable()},
                 {"isolation", isolation},
                 {"languages", array_of(health.languages, language_json)},
                 {"catalogs", array_of(health.catalogs, catalog_json)},
                 {"cache",
                  {{"path", text(health.cache.path)},
                   {"writable", health.cache.writable},
                   {"bytes", health.cache.bytes},
                   {"message", text_or_null(health.cache.message)}}}});
}

}  // namespace judge::report
