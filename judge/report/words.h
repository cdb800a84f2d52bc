#pragma once

#include <string>
#include <string_view>

#include "judge/judging/judgement.h"

// Every word the reports say, in the languages of the user interface: one table, words.cpp.
namespace judge::report {

enum class Ui { en, zh };

enum class Word {
  // a judgement
  passed_of,
  not_run,
  not_run_short,
  case_,
  input,
  expected,
  got,
  difference,
  difference_key,
  reason,
  at,
  frame,
  in_line,
  stdout_,
  stderr_,
  shortened,
  more_lines,
  more_events,
  calls_before,
  time,
  memory,
  compile,
  left_as_it_was,
  next_steps,
  looked_for,
  looked_in,
  not_looked,
  cached,
  limit,
  by,
  not_measured,
  isolation,
  isolation_hint,
  // how it scales
  scaling,
  scaling_time,
  scaling_space,
  target_is,
  sizes_from,
  sure,
  between,
  too_few_sizes,
  too_short,
  no_fit,
  several_fit,
  clock_disagrees,
  exponential_or_worse,
  time_at,
  beside_reference,
  busiest_line,
  next,
  one_more_step,
  more_steps,
  in_space,
  ladder_stopped,
  one_pass,
  one_pass_met,
  one_pass_missed,
  one_pass_grows,
  follow_ups,
  requires_time,
  requires_space,
  requires_free_sleepers,
  asks_next,
  steps_counted,
  instructions_counted,
  nanoseconds_taken,
  an_item,
  item_counted,
  item_by_clock,
  space_of_threads,
  crowd,
  crowd_gain,
  sleepers_cost,
  sleepers_counted,
  blocked,
  // bench
  name,
  language,
  at_n,
  times_fastest,
  approaches,
  longest_timed,
  space_class,
  bench_target,
  not_counted,
  counting_stopped,
  timing_stopped,
  space_stopped,
  cpu_time_over_n,
  steps_over_n,
  instructions_over_n,
  several_here,
  no_common_n,
  // verify
  problem,
  as_expected,
  skipped_count,
  expected_got,
  could_not_judge,
  // list and show
  title,
  difficulty,
  tags,
  easy,
  medium,
  hard,
  no_problems,
  signature,
  samples,
  limits,
  limits_are,
  approaches_known,
  start_with,
  hint,
  no_hints,
  // doctor
  mechanisms,
  level,
  held_when_tried,
  languages,
  enable_with,
  catalogs,
  problems_count,
  cache,
  not_writable,
  usable,
  not_usable,
};
inline constexpr std::size_t kWordCount = static_cast<std::size_t>(Word::not_usable) + 1;

// May hold fmt placeholders, the same ones in every language (a test checks it).
[[nodiscard]] std::string_view word(Word which, Ui ui);
[[nodiscard]] std::string_view in_ui(const Text& text, Ui ui);
[[nodiscard]] std::string_view verdict_word(Verdict verdict, Ui ui);
// A kind without words of its own is said by its name: "state_leak" → "state leak".
[[nodiscard]] std::string finding_word(FindingKind kind, Ui ui);

}  // namespace judge::report
