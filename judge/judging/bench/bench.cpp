#include "judge/judging/bench/bench.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <thread>

#include "judge/judging/scaling/measurement.h"
#include "judge/judging/scaling/race.h"
#include "judge/judging/scaling/stopped.h"

namespace judge {
namespace {

constexpr double kCountingShare = 0.6;  // of a budget; the clock gets the rest

class Silence : public Observer {};

// Says whose progress it is.
class Named : public Observer {
 public:
  Named(Observer& observer, std::string name) : observer_(observer), name_(std::move(name)) {}
  void on_stage(std::string_view what) override {
    observer_.on_stage(fmt::format("{}: {}", name_, what));
  }
  void on_cases(std::size_t total) override { observer_.on_cases(total); }
  void on_run(const Run& run) override { observer_.on_run(run); }

 private:
  Observer& observer_;
  std::string name_;
};

// Compiles what will be needed, two at a time, into the cache: while something is measured nothing
// compiles. What fails here fails again, and is told, where it is needed.
void warm_cache(const Problem& problem, const std::vector<Contestant>& contestants, bool counting,
                const BuildPlace& place) {
  if (!place.cache.unwritable().empty()) return;
  Silence silence;
  const BuildPlace quiet{place.cache, place.workplace, silence};
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < contestants.size(); i = next++) {
      const Submission& submission = contestants[i].submission;
      const Language& language = *find_language(submission.language);
      static_cast<void>(build(submission, problem.signature, quiet));
      if (counting && language.instrumented) {
        static_cast<void>(build_as(*language.instrumented, submission, problem.signature, quiet));
      }
    }
  };
  const std::jthread other(work);
  work();
}

// patience: of one contestant's counting.
SessionOptions session_of(const BenchOptions& options, std::optional<Nanoseconds> patience) {
  SessionOptions session;
  session.sanitizing = Sanitizing::verdict;
  session.scaling = !options.time_only;  // else by the race alone
  session.ladder.max_n = options.max_n;
  session.ladder.one_pass = false;
  session.ladder.clock = false;  // the race asks it
  session.ladder.patience = patience;
  return session;
}

// The part of a budget that is for counting, shared evenly; of those that were not measured what
// was theirs goes to the ones after them.
class CountingTime {
 public:
  CountingTime(const BenchOptions& options, std::size_t contestants)
      : bounded_(options.budget.has_value()), waiting_(contestants) {
    const auto whole = static_cast<double>(options.budget.value_or(Nanoseconds(0)).count());
    left_ = Nanoseconds(static_cast<std::int64_t>(kCountingShare * whole));
  }
  [[nodiscard]] std::optional<Nanoseconds> next() const {
    if (!bounded_) return std::nullopt;
    return left_ / static_cast<std::int64_t>(std::max<std::size_t>(waiting_, 1));
  }
  void judged(bool measured) {
    if (bounded_ && measured) left_ -= *next();
    --waiting_;
  }

 private:
  bool bounded_;
  Nanoseconds left_{0};
  std::size_t waiting_;
};

std::string why_not_accepted(const Judgement& judgement) {
  const Run* failure = judgement.first_failure();
  if (failure == nullptr) return judgement.message;
  const std::string& why = failure->message.empty() ? failure->difference : failure->message;
  return failure->case_id + (why.empty() ? "" : ": " + why);
}

BenchRow row_of(const Contestant& contestant, const Judgement& judgement) {
  BenchRow row;
  row.name = contestant.name;
  row.file = contestant.submission.file;
  row.approach = contestant.approach;
  row.language = judgement.language;
  row.toolchain = judgement.toolchain;
  row.verdict = judgement.verdict;
  row.time.doubt = complexity::Doubt::not_measured;
  row.space.doubt = complexity::Doubt::not_measured;
  if (row.verdict != Verdict::accepted) {
    row.message = why_not_accepted(judgement);
    return row;
  }
  if (!judgement.scaling) {
    if (!is_empty(judgement.scaling_why_not))
      row.notes.push_back({BenchNote::Kind::not_counted, judgement.scaling_why_not});
    return row;
  }
  const Scaling& scaling = *judgement.scaling;
  row.time = scaling.time;
  row.space = scaling.space;
  if (scaling.unit == kByClock) {
    row.notes.push_back({BenchNote::Kind::not_counted, scaling.not_counted});
    return row;
  }
  row.unit = scaling.unit;
  if (!is_empty(scaling.why)) row.notes.push_back({BenchNote::Kind::counting_stopped, scaling.why});
  if (!is_empty(scaling.space_why))
    row.notes.push_back({BenchNote::Kind::space_stopped, scaling.space_why});
  for (const ScalingPoint& point : scaling.points) {
    const auto stack = point.heap_bytes ? std::optional(point.stack_bytes) : std::nullopt;
    row.points.push_back({point.n, point.count, std::nullopt, point.heap_bytes, stack});
  }
  return row;
}

// Puts the times beside the counts.
void add_times(BenchRow& row, const RaceTimes& times) {
  if (!is_empty(times.why)) row.notes.push_back({BenchNote::Kind::timing_stopped, times.why});
  for (const auto& [n, time] : times.least) {
    const auto at = std::ranges::lower_bound(row.points, n, {}, &BenchPoint::n);
    if (at != row.points.end() && at->n == n) {
      at->time = time;
    } else {
      row.points.insert(at, {n, std::nullopt, time, std::nullopt, std::nullopt});
    }
  }
}

// The class by the clock where nothing was counted, else whether the clock agrees.
void ask_clock(BenchRow& row, const RaceTimes& times) {
  std::vector<complexity::Point> points;
  for (const auto& [n, time] : times.least) {
    points.push_back({static_cast<double>(n), static_cast<double>(time.count())});
  }
  // What was counted may not be enough: a run-time that starts slowly, a small budget.
  const bool counted = !row.unit.empty();
  if (!counted || row.time.doubt == complexity::Doubt::too_few_sizes) {
    const complexity::Classification by_clock = complexity::classify_time(points);
    if (counted && by_clock.n_max <= row.time.n_max) return;
    if (counted)
      row.notes.push_back({BenchNote::Kind::not_counted, {"too few sizes", "测得的规模太少"}});
    row.time = by_clock;
    row.by_clock = true;
  } else if (row.time.best) {
    const complexity::TimeCheck check = complexity::check_time(*row.time.best, points);
    if (!check.checked || check.agrees) return;
    row.time = complexity::contradicted(row.time, check.growth.value_or(*row.time.best));
  }
}

std::optional<std::int64_t> largest_common(const std::vector<BenchRow>& rows) {
  std::optional<std::set<std::int64_t>> common;
  for (const BenchRow& row : rows) {
    if (row.verdict != Verdict::accepted) continue;
    std::set<std::int64_t> timed;
    for (const BenchPoint& point : row.points) {
      if (point.time && (!common || common->contains(point.n))) timed.insert(point.n);
    }
    common = std::move(timed);
  }
  return common && !common->empty() ? std::optional(*common->rbegin()) : std::nullopt;
}

// Times the accepted ones. They are built a second time, from the cache.
Result<void> race_rows(Bench& bench, const Problem& problem,
                       const std::vector<Contestant>& contestants, const BuildPlace& place) {
  std::vector<Build> builds;
  std::vector<BenchRow*> racing;
  for (std::size_t i = 0; i < contestants.size(); ++i) {
    if (bench.rows[i].verdict != Verdict::accepted) continue;
    JUDGE_TRY_ASSIGN(auto built, build(contestants[i].submission, problem.signature, place));
    if (!std::holds_alternative<Build>(built)) continue;
    builds.push_back(std::get<Build>(std::move(built)));
    racing.push_back(&bench.rows[i]);
  }
  if (racing.empty()) return {};
  std::vector<const Build*> pointers;
  for (const Build& one : builds) pointers.push_back(&one);
  RaceOptions options{bench.options.max_n, bench.options.budget};
  if (options.budget && !bench.options.time_only) {
    const auto whole = static_cast<double>(options.budget->count());
    options.budget = Nanoseconds(static_cast<std::int64_t>((1 - kCountingShare) * whole));
  }
  JUDGE_TRY_ASSIGN(const auto inputs, LadderInputs::open(problem, place));
  JUDGE_TRY_ASSIGN(const std::vector<RaceTimes> times,
                   race(problem, *inputs, pointers, options, place));
  for (std::size_t i = 0; i < racing.size(); ++i) {
    add_times(*racing[i], times[i]);
    ask_clock(*racing[i], times[i]);
  }
  return {};
}

}  // namespace

std::optional<Nanoseconds> time_at(const BenchRow& row, std::int64_t n) {
  const auto at = std::ranges::find(row.points, n, &BenchPoint::n);
  return at == row.points.end() ? std::nullopt : at->time;
}

Result<std::vector<Contestant>> approaches_in(const Problem& problem, const std::string& language) {
  std::vector<Contestant> found;
  for (const Approach& approach : problem.approaches) {
    const ReferenceSubmission* best = nullptr;
    for (const ReferenceSubmission& one : problem.submissions) {
      if (one.expected != Verdict::accepted || one.approach != approach.id) continue;
      const std::string extension = one.file.extension().string();
      const Language* its =
          extension.empty() ? nullptr : language_of_extension(extension.substr(1));
      if (its == nullptr || its->id != language) continue;
      // The plain one, rather than kadane.generic.go.
      const bool plain = one.file.stem().string() == approach.id;
      if (best == nullptr || plain) best = &one;
    }
    if (best == nullptr) continue;
    JUDGE_TRY_ASSIGN(Submission submission, read_submission(best->file, language));
    found.push_back({std::move(submission), approach.id, approach.id});
  }
  return found;
}

Result<Bench> bench(const Problem& problem, const std::vector<Contestant>& contestants,
                    const BenchOptions& options, const Workplace& workplace, Observer& observer) {
  if (const Text why = why_not_measurable(problem); !is_empty(why)) {
    return fail({Fault::usage, problem.id, "a problem whose inputs grow with n", why.en,
                 "judge submit judges without measuring"});
  }
  for (const Contestant& one : contestants) {
    JUDGE_TRY(find_toolchain(*find_language(one.submission.language)));
  }
  const Cache cache(workplace.cache);
  const BuildPlace place{cache, workplace, observer};
  observer.on_stage("compiling");
  warm_cache(problem, contestants, !options.time_only, place);
  Bench result{problem.id, problem.target, options, {}, std::nullopt, {}};
  CountingTime time(options, contestants.size());
  for (const Contestant& one : contestants) {
    Named named(observer, one.name);
    const SessionOptions session = session_of(options, time.next());
    JUDGE_TRY_ASSIGN(const Judgement judgement,
                     judge_submission(problem, one.submission, session, workplace, named));
    if (judgement.verdict != Verdict::compile_error) result.isolation = judgement.isolation;
    time.judged(judgement.scaling.has_value());
    result.rows.push_back(row_of(one, judgement));
  }
  JUDGE_TRY(race_rows(result, problem, contestants, place));
  result.common = largest_common(result.rows);
  return result;
}

}  // namespace judge
