#include "judge/report/text_scaling.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "judge/judging/scaling/crowd.h"
#include "judge/judging/scaling/followups.h"
#include "judge/report/certainty.h"
#include "judge/report/escape.h"
#include "judge/report/figures.h"
#include "judge/report/plot.h"
#include "judge/report/rows.h"
#include "judge/report/words.h"

namespace judge::report {
namespace {

std::string say(Word which, const TextOptions& options) {
  return std::string(word(which, options.ui));
}

template <class... Arguments>
std::string say(Word which, const TextOptions& options, const Arguments&... arguments) {
  return fmt::format(fmt::runtime(word(which, options.ui)), arguments...);
}

std::string terminal_text(const Text& text, const TextOptions& options) {
  return for_terminal(in_ui(text, options.ui), Newlines::escape);
}

// "0.98"; never "-0.00".
std::string exponent_text(double exponent) {
  return fmt::format("{:.2f}", std::abs(exponent) < 0.005 ? 0.0 : exponent);
}

// "O(n)  target O(n) ✓"
std::string class_text(const complexity::Classification& found, const std::string& target,
                       const TextOptions& options) {
  const std::string name =
      found.best ? std::string(complexity::to_string(*found.best)) : std::string("?");
  const auto met = within_target(found, target);
  std::string text =
      paint(pad(name, 13), met == false ? Ink::warning : Ink::heading, options.color);
  text += " " + say(Word::target_is, options, target);
  if (met) text += paint(*met ? " ✓" : " ✗", *met ? Ink::good : Ink::bad, options.color);
  return text;
}

}  // namespace

std::string how_sure(const complexity::Classification& found, const TextOptions& options) {
  std::string text = certainty_text(found, options.ui);
  if (found.n_max > 0) {
    text += say(Word::sizes_from, options, fmt::format("{:.0f}", found.n_min),
                fmt::format("{:.0f}", found.n_max));
  }
  if (found.exponent && found.status != complexity::Status::inconclusive) {
    text += " · n^" + exponent_text(*found.exponent);
  }
  return text;
}

namespace {

// The rows of one dimension.
std::string class_rows(Word label, const complexity::Classification& found,
                       const std::string& target, const std::string& between_them,
                       const TextOptions& options) {
  if (found.doubt == complexity::Doubt::not_measured) {
    return row(say(label, options), paint(how_sure(found, options), Ink::quiet, options.color),
               options);
  }
  const std::string sure = wrapped(how_sure(found, options), text_columns(options), 0);
  return row(say(label, options), class_text(found, target, options), options) +
         rows("", paint(sure, Ink::quiet, options.color), 3, options) + between_them;
}

std::string item_text(Nanoseconds all, std::int64_t items, const TextOptions& options) {
  return duration_text(all / std::max<std::int64_t>(items, 1), options.unicode);
}

// "one item: O(1), 1003 → 831 instructions from n = 256 to 16384"
std::string item_line(const Scaling& scaling, const TextOptions& options) {
  if (!scaling.crowd) return "";
  const auto cost = item_cost(scaling);
  if (!cost) return "";
  const auto amount = [&](double count) {
    return scaling.unit == kByClock
               ? duration_text(Nanoseconds(static_cast<std::int64_t>(count)), options.unicode)
               : fmt::format("{:.0f}", count);
  };
  std::string growth = cost->growth ? std::string(complexity::to_string(*cost->growth)) : "?";
  if (cost->growth && scaling.time.status != complexity::Status::confident) growth += "?";
  const Word which = scaling.unit == kByClock ? Word::item_by_clock : Word::item_counted;
  return row("",
             say(which, options, growth, amount(cost->first), amount(cost->last), cost->n_min,
                 cost->n_max),
             options);
}

// "at n = 65536: 32 µs, 1.9 × the reference"
std::string time_text(const Scaling& scaling, const TextOptions& options) {
  const auto& points = scaling.points;
  const auto timed = std::find_if(points.rbegin(), points.rend(),
                                  [](const ScalingPoint& point) { return point.time.has_value(); });
  if (timed == points.rend()) return "";
  std::string text =
      say(Word::time_at, options, timed->n, duration_text(*timed->time, options.unicode));
  if (scaling.crowd && timed->n > 0) {
    text += say(Word::an_item, options, item_text(*timed->time, timed->n, options));
  }
  if (scaling.reference && scaling.reference->reference.count() > 0) {
    const double ratio = static_cast<double>(scaling.reference->submission.count()) /
                         static_cast<double>(scaling.reference->reference.count());
    text += say(Word::beside_reference, options, ratio);
  }
  return row("", text, options);
}

// "line 7 runs about n^2/2 times"
std::string line_text(const Scaling& scaling, const TextOptions& options) {
  if (!scaling.busiest_line) return "";
  const complexity::BusiestLine& line = *scaling.busiest_line;
  return row("", say(Word::busiest_line, options, line.line, runs_text(line)), options);
}

// What an item costs when few and when many wait for it.
std::string sleepers_line(const Crowd& crowd, const TextOptions& options) {
  const CrowdPoint& few = crowd.sleepers.front();
  const CrowdPoint& many = crowd.sleepers.back();
  const std::string power = exponent_text(*crowd.exponent);
  if (few.instructions && many.instructions) {
    const auto of_one = [](const CrowdPoint& point) {
      return *point.instructions / static_cast<double>(std::max<std::int64_t>(point.items, 1));
    };
    return say(Word::sleepers_counted, options, few.workers, many.workers, of_one(few),
               of_one(many), power);
  }
  return say(Word::sleepers_cost, options, few.workers, many.workers,
             item_text(few.cpu, few.items, options), item_text(many.cpu, many.items, options),
             power);
}

// "16 workers a side: 14.2 × the throughput of 1", what an item costs when many wait for it, and
// what waiting costs.
std::string crowd_text(const Scaling& scaling, const TextOptions& options) {
  if (!scaling.crowd) return "";
  const Crowd& crowd = *scaling.crowd;
  std::vector<std::string> lines;
  if (crowd.gain.size() > 1) {
    const CrowdPoint& few = crowd.gain.front();
    const CrowdPoint& many = crowd.gain.back();
    lines.push_back(say(Word::crowd_gain, options, many.workers,
                        items_per_second(many) / items_per_second(few), few.workers));
  }
  if (crowd.exponent) lines.push_back(sleepers_line(crowd, options));
  if (crowd.blocked) {
    lines.push_back(
        say(Word::blocked, options, crowd.blocked->workers, 100 * burned_share(*crowd.blocked)));
  }
  std::string text;
  for (const std::string& line : lines) {
    text += row(text.empty() ? say(Word::crowd, options) : "", line, options);
  }
  return text;
}

std::string space_text(const Scaling& scaling, const Target& target, const TextOptions& options) {
  if (!scaling.crowd || scaling.space.doubt != complexity::Doubt::not_measured) {
    return class_rows(Word::scaling_space, scaling.space, target.space, "", options);
  }
  const std::string why = wrapped(say(Word::space_of_threads, options), text_columns(options), 0);
  return rows(say(Word::scaling_space, options), paint(why, Ink::quiet, options.color), 3, options);
}

std::string next_text(const Scaling& scaling, const TextOptions& options) {
  if (!scaling.next) return "";
  const NextRung& next = *scaling.next;
  const auto from = complexity::to_string(next.from);
  const auto to = complexity::to_string(next.to);
  std::string text = next.steps == 1 ? say(Word::one_more_step, options, from, to)
                                     : say(Word::more_steps, options, from, to, next.steps);
  if (next.dimension == "space") text = say(Word::in_space, options, text);
  return row(say(Word::next, options), text, options);
}

std::string plot_text(const Scaling& scaling, const TextOptions& options) {
  std::vector<PlotPoint> points;
  for (const ScalingPoint& point : scaling.points) {
    points.push_back({static_cast<double>(point.n), point.count});
  }
  const PlotSize size{std::min(48, text_columns(options) - 10), 6, options.unicode};
  const std::string drawing = log_log_plot(points, size);
  if (drawing.empty()) return "";
  const Word label = scaling.unit == kByClock  ? Word::nanoseconds_taken
                     : scaling.unit == "steps" ? Word::steps_counted
                                               : Word::instructions_counted;
  return rows(say(label, options), drawing, 20, options);
}

// "2 links are read after the end at most, whatever n is"
std::string pass_text(const complexity::OnePass& passes, const TextOptions& options) {
  switch (passes.finding) {
    case complexity::PassFinding::unknown:
      return say(Word::not_measured, options) + ": " +
             terminal_text({passes.why, passes.why_zh}, options);
    case complexity::PassFinding::few_reads:
      return say(Word::one_pass_met, options, passes.reads);
    case complexity::PassFinding::many_reads:
      return say(Word::one_pass_missed, options, passes.reads, passes.n);
    case complexity::PassFinding::more_reads:
      return say(Word::one_pass_grows, options, passes.reads, passes.n);
  }
  return "";
}

// How the list was read, where a follow-up asks for it.
std::string passes_text(const Judgement& judgement, const TextOptions& options) {
  for (const FollowUpResult& result : judgement.followups) {
    if (!result.passes) continue;
    return rows(say(Word::one_pass, options),
                wrapped(pass_text(*result.passes, options), text_columns(options), 0), 3, options);
  }
  return "";
}

std::string why_row(Word which, const Text& why, const TextOptions& options) {
  if (why.en.empty()) return "";
  const std::string text = say(which, options, terminal_text(why, options));
  return rows("", wrapped(text, text_columns(options), 0), 3, options);
}

// " (time, space)"
std::string unmet_text(const FollowUpResult& result, const TextOptions& options) {
  std::string text;
  for (const Requirement one : result.unmet) {
    const Word word = one == Requirement::time       ? Word::requires_time
                      : one == Requirement::space    ? Word::requires_space
                      : one == Requirement::one_pass ? Word::one_pass
                                                     : Word::requires_free_sleepers;
    text += (text.empty() ? " (" : ", ") + say(word, options);
  }
  return text.empty() ? "" : text + ")";
}

// What each follow-up came to, and what the interviewer would ask next: the first that is not met.
std::string followups_text(const Judgement& judgement, const Problem& problem,
                           const TextOptions& options) {
  std::string text;
  const FollowUp* open = nullptr;
  for (std::size_t i = 0; i < judgement.followups.size(); ++i) {
    const FollowUpResult& result = judgement.followups[i];
    const std::string mark = !result.met ? "?" : (*result.met ? "✓" : "✗");
    text += (text.empty() ? "" : "   ") + mark + " " + result.id + unmet_text(result, options);
    if (open == nullptr && result.met != true && i < problem.followups.size())
      open = &problem.followups[i];
  }
  if (text.empty()) return "";
  text = passes_text(judgement, options) +
         rows(say(Word::follow_ups, options), wrapped(text, text_columns(options), 0), 5, options);
  if (open == nullptr) return text;
  const std::string ask = for_terminal(in_ui(open->ask, options.ui), Newlines::escape);
  return text +
         rows(say(Word::asks_next, options), wrapped(ask, text_columns(options), 0), 8, options);
}

}  // namespace

std::string scaling_text(const Judgement& judgement, const Problem& problem,
                         const TextOptions& options) {
  if (!judgement.scaling) {
    if (judgement.scaling_why_not.en.empty() || judgement.verdict != Verdict::accepted) return "";
    const std::string line =
        say(Word::not_measured, options) + ": " + terminal_text(judgement.scaling_why_not, options);
    return "\n" +
           rows(say(Word::scaling, options), wrapped(line, text_columns(options), 0), 3, options);
  }
  const Scaling& scaling = *judgement.scaling;
  const Target& target = judgement.target;
  std::string text = "\n" + class_rows(Word::scaling_time, scaling.time, target.time,
                                       line_text(scaling, options) + item_line(scaling, options) +
                                           time_text(scaling, options),
                                       options);
  text += space_text(scaling, target, options) + crowd_text(scaling, options);
  text += why_row(Word::not_counted, scaling.not_counted, options) +
          why_row(Word::ladder_stopped, scaling.why, options) +
          why_row(Word::space_stopped, scaling.space_why, options);
  text += next_text(scaling, options);
  return text + followups_text(judgement, problem, options) + plot_text(scaling, options);
}

}  // namespace judge::report
