#include "judge/cli/progress.h"

#include <fmt/format.h>

#include "judge/cli/console.h"
#include "judge/report/escape.h"

namespace judge::cli {

void Progress::show(std::string_view text, bool at_once) {
  if (!enabled_) return;
  constexpr auto kPause = std::chrono::milliseconds(50);
  const std::scoped_lock lock(mutex_);
  text_ = report::clip(report::for_terminal(text, report::Newlines::escape), width_ - 1);
  if (!at_once && drawn_ && Clock::now() - last_ < kPause) return;
  draw();
}

void Progress::keep(std::string_view line) {
  if (!enabled_) return;
  const std::scoped_lock lock(mutex_);
  erase();
  write_stderr(std::string(line) + "\n");
  if (!text_.empty()) draw();
}

void Progress::clear() {
  const std::scoped_lock lock(mutex_);
  erase();
  text_.clear();
}

void Progress::draw() {
  write_stderr("\r\x1b[K" + text_);
  drawn_ = true;
  last_ = Clock::now();
}

void Progress::erase() {
  if (drawn_) write_stderr("\r\x1b[K");
  drawn_ = false;
}

void JudgingProgress::on_stage(std::string_view what) {
  progress_.show(fmt::format("{} · {} …", title_, what), true);
}

void JudgingProgress::on_compiled(const CompileReport&) {
  progress_.show(fmt::format("{} · compiled", title_));
}

void JudgingProgress::on_cases(std::size_t total) {
  total_ = total;
  done_ = 0;
  progress_.show(fmt::format("{} · 0/{}", title_, total_));
}

void JudgingProgress::on_run(const Run& run) {
  ++done_;
  progress_.show(fmt::format("{} · {}/{} {}", title_, done_, total_, run.case_id));
}

}  // namespace judge::cli
