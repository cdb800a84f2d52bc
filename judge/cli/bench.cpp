#include "judge/judging/bench/bench.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "judge/cli/judging.h"
#include "judge/cli/progress.h"
#include "judge/cli/solution_folder.h"
#include "judge/languages/language.h"
#include "judge/report/bench.h"

namespace judge::cli {
namespace {

struct BenchRequest {
  std::vector<std::string> words;  // [P] FILE…
  std::string language;            // of every file; empty: by their extensions
  std::string standard;            // of the files whose language has it
  std::optional<std::int64_t> max_n;
  std::optional<double> budget_seconds;
  bool time_only = false;
  bool no_approaches = false;
};

Result<Targets> targets_of(const Catalog& catalog, const BenchRequest& request) {
  if (!request.words.empty()) return resolve_all(catalog, request.words);
  JUDGE_TRY_ASSIGN(const auto solution, solution_here(request.language));
  return resolve_all(catalog, {solution.string()});
}

// The standard is for the files whose language has it. Error (usage): none has.
Result<std::vector<Contestant>> read_files(const Targets& targets, const BenchRequest& request) {
  std::vector<Contestant> contestants;
  bool taken = request.standard.empty();
  for (const auto& file : targets.files) {
    JUDGE_TRY_ASSIGN(Submission submission, read_submission(file, request.language));
    const Language& language = *find_language(submission.language);
    if (std::ranges::find(language.standards, request.standard) != language.standards.end()) {
      submission.standard = request.standard;
      taken = true;
    }
    contestants.push_back({std::move(submission), file.filename().string(), std::nullopt});
  }
  if (!taken) {
    // For its message.
    JUDGE_TRY(read_submission(targets.files.front(), request.language, request.standard));
  }
  return contestants;
}

// Files of one name are told apart by their paths.
void name_apart(std::vector<Contestant>& contestants) {
  const std::vector<Contestant> all = contestants;
  for (Contestant& one : contestants) {
    if (std::ranges::count(all, one.name, &Contestant::name) > 1) {
      one.name = one.submission.file.string();
    }
  }
}

// Beside the files the problem's approaches in the first one's language, but for those that are
// among the files.
Result<void> add_approaches(std::vector<Contestant>& contestants, const Problem& problem) {
  const std::size_t files = contestants.size();
  JUDGE_TRY_ASSIGN(std::vector<Contestant> approaches,
                   approaches_in(problem, contestants.front().submission.language));
  for (Contestant& approach : approaches) {
    const bool again =
        std::any_of(contestants.begin(), contestants.begin() + static_cast<std::ptrdiff_t>(files),
                    [&](const Contestant& file) {
                      return file.submission.language == approach.submission.language &&
                             file.submission.source == approach.submission.source;
                    });
    if (!again) contestants.push_back(std::move(approach));
  }
  return {};
}

BenchOptions options_of(const BenchRequest& request) {
  BenchOptions options{request.max_n, std::nullopt, request.time_only};
  if (request.budget_seconds) {
    options.budget = Nanoseconds(static_cast<std::int64_t>(*request.budget_seconds * 1e9));
  }
  return options;
}

// 0 where at least one of the files is accepted.
ExitCode outcome(const Bench& bench) {
  const bool any = std::ranges::any_of(bench.rows, [](const BenchRow& row) {
    return !row.approach && row.verdict == Verdict::accepted;
  });
  return any ? ExitCode::ok : ExitCode::not_accepted;
}

Result<ExitCode> bench_and_report(const Context& context, const BenchRequest& request) {
  JUDGE_TRY_ASSIGN(const auto outputs,
                   destinations(context.typed, {Format::text, Format::json, Format::csv}));
  JUDGE_TRY_ASSIGN(const Catalog catalog, open_catalog(context));
  JUDGE_TRY_ASSIGN(const Targets targets, targets_of(catalog, request));
  JUDGE_TRY_ASSIGN(std::vector<Contestant> contestants, read_files(targets, request));
  name_apart(contestants);
  if (!request.no_approaches) JUDGE_TRY(add_approaches(contestants, targets.problem));
  JUDGE_TRY_ASSIGN(const Workshop workshop, open_workshop(context));
  Progress progress(context.environment.stderr_is_terminal, context.environment.width);
  JudgingProgress observer(progress, targets.problem.id);
  JUDGE_TRY_ASSIGN(const Bench found, bench(targets.problem, contestants, options_of(request),
                                            workshop.workplace, observer));
  progress.clear();
  JUDGE_TRY(write_reports(context, outputs, [&](Format format, const auto& options) {
    switch (format) {
      case Format::json:
        return report::bench_json(found);
      case Format::csv:
        return report::bench_csv(found);
      case Format::text:
      case Format::junit:  // not among the possible ones
        break;
    }
    return report::bench_text(found, options);
  }));
  return outcome(found);
}

void add_bench_options(CLI::App& command, Registry& registry, BenchRequest& request) {
  command
      .add_option("files", request.words,
                  "The problem (slug, prefix or alias) and the source files; the problem may be "
                  "left out where the files' names or folders say it, both in a folder that judge "
                  "start made")
      ->expected(0, 40)
      ->type_name("[P] FILE…");
  command
      .add_option("-l,--language", request.language,
                  "Language of every FILE; default from their extensions")
      ->type_name("LANG");
  add_standard_option(command, registry, request.standard);
  command.add_option("--max-n", request.max_n, "No inputs larger than this")
      ->type_name("N")
      ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}).description(""));
  command
      .add_option("--budget", request.budget_seconds,
                  "Measure no longer than this altogether; compiling and the cases come before")
      ->type_name("SECONDS")
      ->check(CLI::Range(0.01, 86400.0).description(""));
  command.add_flag("--time-only", request.time_only,
                   "Tell the class from CPU time alone, without counting: faster, less certain, "
                   "and nothing about space");
  command.add_flag("--no-approaches", request.no_approaches,
                   "Only the files, not the problem's own approaches in the first one's language");
}

}  // namespace

void add_bench(Registry& registry) {
  auto request = std::make_shared<BenchRequest>();
  CLI::App* command = registry.app.add_subcommand(
      "bench", "Compare how solutions scale: a table and a plot, beside the problem's approaches");
  add_bench_options(*command, registry, *request);
  add_isolation_option(*command, registry.typed);
  add_common_options(*command, registry.typed);
  command->footer(
      "Every FILE is judged first; what is not accepted is named but not measured. The table says\n"
      "how time and space grow, and the CPU time at the largest n that all were timed at.\n\n"
      "Exit code: 0 at least one FILE is accepted, 1 none is, 2 usage, 3 a fault of the judge or\n"
      "the problem, 4 toolchain or sandbox missing, 130 interrupted.\n\n"
      "Examples:\n"
      "  judge bench max-subarray mine.cpp other.go\n"
      "  judge bench max-subarray mine.py --no-approaches --max-n 4096\n"
      "  judge bench two-sum *.go --time-only --budget 10\n"
      "  judge bench two mine.cpp --format text --format csv=points.csv");
  command->callback([&registry, request] {
    registry.chosen = [request](const Context& context) {
      return bench_and_report(context, *request);
    };
  });
}

}  // namespace judge::cli
