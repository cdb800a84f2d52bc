#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "judge/report/bench.h"
#include "judge/report/escape.h"
#include "judge/report/figures.h"
#include "judge/report/plot.h"
#include "judge/report/rows.h"
#include "judge/report/text_scaling.h"

// A comparison as a table and a plot.
namespace judge::report {
namespace {

constexpr int kNarrowestName = 12;
constexpr int kBefore = 5;  // columns, before a name
constexpr int kGap = 2;     // after name and language
constexpr int kTimeColumns = 14;
constexpr int kSpaceColumns = 10;
constexpr int kAtColumns = 12;
constexpr int kRatioColumns = 7;
constexpr std::string_view kIndented = "    ";

std::string say(Word which, const TextOptions& options) {
  return std::string(word(which, options.ui));
}

template <class... Arguments>
std::string say(Word which, const TextOptions& options, const Arguments&... arguments) {
  return fmt::format(fmt::runtime(word(which, options.ui)), arguments...);
}

// Of the which-th row, in the table and in the plot.
char letter_of(std::size_t which) {
  constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  return which < kLetters.size() ? kLetters[which] : '*';
}

std::string right(std::string_view text, int columns) {
  const int missing = std::max(columns - display_width(text), 0);
  return std::string(static_cast<std::size_t>(missing), ' ') + std::string(text);
}

std::string name_of(const BenchRow& row) { return for_terminal(row.name, Newlines::escape); }

struct Columns {
  int name = 0;
  int language = 0;
};

Columns columns_of(const Bench& bench, const TextOptions& options) {
  Columns columns{display_width(say(Word::name, options)),
                  display_width(say(Word::language, options))};
  for (const BenchRow& row : bench.rows) {
    columns.name = std::max(columns.name, display_width(name_of(row)));
    columns.language = std::max(columns.language, display_width(row.language));
  }
  const int others = kBefore + 2 * kGap + columns.language + kTimeColumns + kSpaceColumns +
                     kAtColumns + kRatioColumns;
  columns.name = std::min(columns.name, std::max(options.width - others, kNarrowestName));
  return columns;
}

std::string cells(const Columns& columns, std::string_view name, std::string_view language) {
  return pad(clip(name, columns.name), columns.name) + "  " + pad(language, columns.language) +
         "  ";
}

// "O(n)", "O(n)?" where that is not certain, "-" where nothing is known.
std::string class_cell(const complexity::Classification& found, int columns,
                       const TextOptions& options) {
  if (!found.best) return pad(found.doubt == complexity::Doubt::not_measured ? "-" : "?", columns);
  std::string name(complexity::to_string(*found.best));
  const bool sure = found.status == complexity::Status::confident;
  return paint(pad(name + (sure ? "" : "?"), columns), sure ? Ink::heading : Ink::warning,
               options.color);
}

std::string heading(const Bench& bench, const Columns& columns, const TextOptions& options) {
  std::string text =
      "     " + cells(columns, say(Word::name, options), say(Word::language, options));
  text += pad(say(Word::time, options), kTimeColumns) +
          pad(say(Word::space_class, options), kSpaceColumns);
  if (bench.common) {
    text += right(say(Word::at_n, options, *bench.common), kAtColumns) +
            right(say(Word::times_fastest, options), kRatioColumns);
  }
  while (text.ends_with(' ')) text.pop_back();
  return paint(text, Ink::quiet, options.color) + "\n";
}

std::optional<Nanoseconds> last_time(const BenchRow& row, std::int64_t& n) {
  const auto last = std::find_if(row.points.rbegin(), row.points.rend(),
                                 [](const BenchPoint& point) { return point.time.has_value(); });
  if (last == row.points.rend()) return std::nullopt;
  n = last->n;
  return last->time;
}

std::string ratio_text(double ratio) {
  if (ratio >= 99'999.5) return fmt::format("{:.0e}", ratio);
  return ratio < 99.95 ? fmt::format("{:.1f}", ratio) : fmt::format("{:.0f}", ratio);
}

Word word_of(BenchNote::Kind kind) {
  switch (kind) {
    case BenchNote::Kind::not_counted:
      return Word::not_counted;
    case BenchNote::Kind::counting_stopped:
      return Word::counting_stopped;
    case BenchNote::Kind::timing_stopped:
      return Word::timing_stopped;
    case BenchNote::Kind::space_stopped:
      return Word::space_stopped;
  }
  return Word::not_counted;
}

// How sure the classes are, from which sizes, and what was cut short.
std::string details(const BenchRow& row, const TextOptions& options) {
  std::string text;
  const auto add = [&](const std::string& line) {
    const std::string broken = wrapped(for_terminal(line, Newlines::escape), options.width - 5, 5);
    text += std::string(kIndented) + " " + paint(broken, Ink::quiet, options.color) + "\n";
  };
  std::string sure = how_sure(row.time, options);
  std::int64_t n = 0;
  if (const auto time = last_time(row, n)) {
    const std::string longest =
        say(Word::longest_timed, options, n, duration_text(*time, options.unicode));
    if (display_width(sure + " · " + longest) > options.width - 5) {
      add(sure);
      sure = longest;
    } else {
      sure += " · " + longest;
    }
  }
  add(sure);
  const auto& space = row.space;
  if (space.doubt != complexity::Doubt::not_measured &&
      space.status != complexity::Status::confident) {
    add(say(Word::in_space, options, how_sure(space, options)));
  }
  for (const BenchNote& note : row.notes)
    add(say(word_of(note.kind), options, in_ui(note.why, options.ui)));
  return text;
}

std::string row_text(const Bench& bench, std::size_t which, const Columns& columns,
                     const TextOptions& options) {
  const BenchRow& row = bench.rows[which];
  std::string text = "  " + paint_series(std::string(1, letter_of(which)), which, options.color) +
                     "  " + cells(columns, name_of(row), row.language);
  if (row.verdict != Verdict::accepted) {
    text += paint(verdict_word(row.verdict, options.ui), Ink::bad, options.color) + "\n";
    if (row.message.empty()) return text;
    const std::string why = for_terminal(row.message, Newlines::escape);
    return text + std::string(kIndented) + " " + wrapped(clip(why, 300), options.width - 5, 5) +
           "\n";
  }
  text += class_cell(row.time, kTimeColumns, options);
  text += class_cell(row.space, kSpaceColumns, options);
  if (bench.common) {
    if (const auto time = time_at(row, *bench.common)) {
      text += right(duration_text(*time, options.unicode), kAtColumns);
    }
    if (const auto ratio = ratio_to_fastest(bench, row))
      text += right(ratio_text(*ratio), kRatioColumns);
  }
  while (text.ends_with(' ')) text.pop_back();
  return text + "\n" + details(row, options);
}

// What the plot shows: CPU time, or where none is known the counts, if all have the same unit.
struct Axis {
  Word caption = Word::cpu_time_over_n;
  std::function<std::optional<double>(const BenchPoint&)> value;
};

std::optional<Axis> axis_of(const Bench& bench) {
  std::string unit;
  for (const BenchRow& row : bench.rows) {
    for (const BenchPoint& point : row.points) {
      if (!point.time) continue;
      return Axis{Word::cpu_time_over_n, [](const BenchPoint& one) -> std::optional<double> {
                    if (!one.time) return std::nullopt;
                    return static_cast<double>(std::max<std::int64_t>(one.time->count(), 1));
                  }};
    }
    if (row.unit.empty()) continue;
    if (!unit.empty() && unit != row.unit) return std::nullopt;
    unit = row.unit;
  }
  const Word caption = unit == "steps" ? Word::steps_over_n : Word::instructions_over_n;
  return Axis{caption, [](const BenchPoint& one) { return one.count; }};
}

std::string plot_text(const Bench& bench, const TextOptions& options) {
  const std::optional<Axis> axis = axis_of(bench);
  if (!axis) return "";
  std::vector<PlotSeries> series;
  for (std::size_t i = 0; i < bench.rows.size(); ++i) {
    PlotSeries one{{}, letter_of(i), i};
    for (const BenchPoint& point : bench.rows[i].points) {
      if (const auto y = axis->value(point)) {
        one.points.push_back({static_cast<double>(point.n), *y});
      }
    }
    if (!one.points.empty()) series.push_back(std::move(one));
  }
  const int margin = static_cast<int>(series.size()) + 10;
  const PlotSize size{std::clamp(options.width - margin, 20, 64), 14, options.unicode};
  PlotStyle style{options.color, true, nullptr};
  if (axis->caption == Word::cpu_time_over_n) {
    style.y_label = [&](double ns) {
      return duration_text(Nanoseconds(static_cast<std::int64_t>(ns + 0.5)), options.unicode);
    };
  }
  const std::string drawing = series_plot(series, size, style);
  if (drawing.empty()) return "";
  std::string caption = say(axis->caption, options);
  if (!options.unicode && series.size() > 1) caption += "; " + say(Word::several_here, options);
  return "\n  " + paint(caption, Ink::quiet, options.color) + "\n" + drawing;
}

}  // namespace

std::string bench_text(const Bench& bench, const TextOptions& options) {
  const Columns columns = columns_of(bench, options);
  std::string text = paint(bench.problem, Ink::heading, options.color) + "  " +
                     say(Word::bench_target, options, bench.target.time, bench.target.space) +
                     "\n\n" + heading(bench, columns, options);
  bool files = true;
  for (std::size_t i = 0; i < bench.rows.size(); ++i) {
    if (files && bench.rows[i].approach) {
      files = false;
      text += "\n     " + paint(say(Word::approaches, options), Ink::quiet, options.color) + "\n";
    }
    text += row_text(bench, i, columns, options);
  }
  const auto accepted = std::ranges::count(bench.rows, Verdict::accepted, &BenchRow::verdict);
  if (!bench.common && accepted > 1) text += "\n  " + say(Word::no_common_n, options) + "\n";
  return text + plot_text(bench, options);
}

}  // namespace judge::report
