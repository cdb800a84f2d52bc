#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <string_view>

#include "judge/judging/observer.h"

namespace judge::cli {

// One status line on stderr, where stderr is a terminal; nothing otherwise. Redrawn at most 20
// times a second, cleared at the end. Safe to use from several threads.
class Progress {
 public:
  Progress(bool enabled, int width) : enabled_(enabled), width_(width) {}
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  void show(std::string_view text, bool at_once = false);
  // A line that stays, above the status line. Nothing where stderr is no terminal.
  void keep(std::string_view line);
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  void draw();
  void erase();

  bool enabled_;
  int width_;
  std::mutex mutex_;
  std::string text_;
  bool drawn_ = false;
  Clock::time_point last_;
};

// Shows one judging.
class JudgingProgress : public Observer {
 public:
  JudgingProgress(Progress& progress, std::string title)
      : progress_(progress), title_(std::move(title)) {}
  void on_stage(std::string_view what) override;
  void on_compiled(const CompileReport& report) override;
  void on_cases(std::size_t total) override;
  void on_run(const Run& run) override;

 private:
  Progress& progress_;
  std::string title_;
  std::size_t total_ = 0;
  std::size_t done_ = 0;
};

}  // namespace judge::cli
