#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <vector>

#include "judge/base/fd.h"
#include "judge/base/result.h"

namespace judge::cli {

// Waits for files to be saved, however an editor does that: written in place, or replaced by a
// renamed one. Watches their folders, since a replaced file is another file.
class FileWatch {
 public:
  // Error (judge fault): the system's watches are used up; usage: a folder is not there.
  static Result<FileWatch> open(const std::vector<std::filesystem::path>& files);
  // True when one of the files was saved (and nothing for a moment since), false when interrupted.
  [[nodiscard]] bool wait(const std::atomic<bool>& interrupted) const;

 private:
  FileWatch(Fd inotify, std::vector<std::filesystem::path> files)
      : inotify_(std::move(inotify)), files_(std::move(files)) {}
  [[nodiscard]] bool saved() const;  // takes the events there are

  Fd inotify_;
  std::vector<std::filesystem::path> files_;
};

}  // namespace judge::cli
