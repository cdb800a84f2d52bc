#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <set>
#include <thread>

#include "judge/cli/command.h"
#include "judge/cli/progress.h"
#include "judge/languages/language.h"

namespace judge::cli {
namespace {

struct VerifyOptions {
  std::vector<std::string> problems;
  std::string language;
  bool skip_missing = false;
  int jobs = 1;
};

// One reference submission to judge; `problem` outlives it.
struct Work {
  const Problem* problem = nullptr;
  report::VerificationRow row;
};

Result<std::vector<Problem>> chosen_problems(const Catalog& catalog,
                                             const std::vector<std::string>& names) {
  std::vector<Problem> problems;
  for (const std::string& name : names.empty() ? catalog.slugs() : names) {
    JUDGE_TRY_ASSIGN(Problem problem, catalog.find(name));
    const bool again =
        std::ranges::any_of(problems, [&](const Problem& known) { return known.id == problem.id; });
    if (!again) problems.push_back(std::move(problem));
  }
  return problems;
}

std::string language_of(const ReferenceSubmission& submission) {
  const std::string extension = submission.file.extension().string();
  return extension.empty() ? "" : language_id_of_extension(std::string_view(extension).substr(1));
}

std::vector<Work> planned(const std::vector<Problem>& problems, const std::string& language) {
  std::vector<Work> work;
  for (const Problem& problem : problems) {
    for (const ReferenceSubmission& submission : problem.submissions) {
      Work item;
      item.problem = &problem;
      item.row.language = language_of(submission);
      item.row.verification.problem = problem.id;
      item.row.verification.submission = submission;
      if (language.empty() || item.row.language == language) work.push_back(std::move(item));
    }
  }
  return work;
}

// A toolchain that is missing is never passed over in silence.
Result<void> check_toolchains(std::vector<Work>& work, bool skip_missing) {
  std::map<std::string, Error> missing;
  for (const Work& item : work) {
    const Language* language = find_language(item.row.language);
    if (!language || missing.contains(language->id)) continue;
    if (auto found = find_toolchain(*language); !found) missing[language->id] = found.error();
  }
  if (!missing.empty() && !skip_missing) {
    Error error = missing.begin()->second;
    error.place = fmt::format("verify, language {}: {}", missing.begin()->first, error.place);
    error.fix += error.fix.empty() ? "" : ", or ";
    error.fix += "judge verify --skip-missing-toolchains";
    return fail(std::move(error));
  }
  for (Work& item : work) {
    if (const auto found = missing.find(item.row.language); found != missing.end()) {
      item.row.skipped = fmt::format("no toolchain for {}", found->first);
    }
  }
  return {};
}

class Verifier {
 public:
  Verifier(const Context& context, std::vector<Work>& work, const Workplace& workplace)
      : context_(context),
        work_(work),
        workplace_(workplace),
        progress_(context.environment.stderr_is_terminal, context.environment.width) {}

  void run(int jobs) {
    std::vector<std::jthread> threads;
    for (int i = 1; i < jobs; ++i) threads.emplace_back([this] { take_work(); });
    take_work();
  }

 private:
  void take_work() {
    for (std::size_t i = next_++; i < work_.size() && !context_.interrupted; i = next_++) {
      judge(work_[i], i);
    }
  }

  void judge(Work& item, std::size_t index) {
    report::VerificationRow& row = item.row;
    if (!row.skipped) {
      const auto& submission = row.verification.submission;
      JudgingProgress observer(progress_,
                               fmt::format("{}/{} {} {}", index + 1, work_.size(), item.problem->id,
                                           submission.file.filename().string()));
      auto verified = verify_submission(*item.problem, submission, workplace_, observer);
      if (verified) {
        row.verification = *std::move(verified);
      } else {
        row.error = std::move(verified).error();
      }
    }
    progress_.keep(report::verification_line(row, context_.stderr_text_options()));
  }

  const Context& context_;
  std::vector<Work>& work_;
  const Workplace& workplace_;
  Progress progress_;
  std::atomic<std::size_t> next_{0};
};

ExitCode outcome(const std::vector<report::VerificationRow>& rows) {
  ExitCode result = ExitCode::ok;
  for (const report::VerificationRow& row : rows) {
    if (row.error) result = std::max(result, exit_code(row.error->fault));
    if (!row.error && !row.skipped && !row.matches()) {
      result = std::max(result, ExitCode::not_accepted);
    }
  }
  return result;
}

Result<ExitCode> verify(const Context& context, const VerifyOptions& asked) {
  JUDGE_TRY_ASSIGN(const auto outputs,
                   destinations(context.typed, {Format::text, Format::json, Format::junit}));
  if (!asked.language.empty()) JUDGE_TRY(language_named(asked.language));
  JUDGE_TRY_ASSIGN(const Catalog catalog, open_catalog(context));
  JUDGE_TRY_ASSIGN(const auto problems, chosen_problems(catalog, asked.problems));
  std::vector<Work> work = planned(problems, asked.language);
  JUDGE_TRY(check_toolchains(work, asked.skip_missing));
  JUDGE_TRY_ASSIGN(const Workshop workshop, open_workshop(context));
  {
    Verifier verifier(context, work, workshop.workplace);
    verifier.run(asked.jobs);
  }
  if (context.interrupted) return fail({Fault::interrupted, "", "", "interrupted", ""});
  std::vector<report::VerificationRow> rows;
  for (Work& item : work) rows.push_back(std::move(item.row));
  JUDGE_TRY(write_reports(context, outputs, [&](Format format, const auto& options) {
    switch (format) {
      case Format::text:
        return report::verification_text(rows, options);
      case Format::json:
        return report::verification_json(rows);
      case Format::junit:
        return report::verification_junit(rows);
      case Format::csv:
        break;  // not among the possible ones
    }
    return std::string();
  }));
  return outcome(rows);
}

}  // namespace

void add_verify(Registry& registry) {
  auto asked = std::make_shared<VerifyOptions>();
  CLI::App* command = registry.app.add_subcommand(
      "verify", "Check that every reference submission gets its folder's verdict");
  command->add_option("problems", asked->problems, "Problems; all of them where none is named")
      ->type_name("P");
  command->add_option("-l,--language", asked->language, "Only submissions in this language")
      ->type_name("LANG");
  command->add_option("-j,--jobs", asked->jobs, "Submissions judged at a time (default 1)")
      ->type_name("N")
      ->check(CLI::Range(1, 64));
  command->add_flag("--skip-missing-toolchains", asked->skip_missing,
                    "Report submissions in languages this machine lacks as skipped");
  add_isolation_option(*command, registry.typed);
  add_common_options(*command, registry.typed);
  command->footer(
      "Exit code: 0 all as expected, 1 a mismatch, 3 a broken problem, 4 a toolchain is "
      "missing.\n\n"
      "Examples:\n"
      "  judge verify\n"
      "  judge verify two-sum max-subarray -l cpp --verbose\n"
      "  judge verify --format text --format junit=verify.xml");
  command->callback([&registry, asked] {
    registry.chosen = [asked](const Context& context) { return verify(context, *asked); };
  });
}

}  // namespace judge::cli
