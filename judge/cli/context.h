#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

#include "judge/base/files.h"
#include "judge/cli/environment.h"
#include "judge/cli/options.h"
#include "judge/judging/closing.h"
#include "judge/judging/session.h"
#include "judge/problem/catalog.h"
#include "sandbox/head_start.h"

namespace judge::cli {

// What a command works with.
struct Context {
  const Environment& environment;
  const TypedOptions& typed;
  const Options& options;
  const std::atomic<bool>& interrupted;

  [[nodiscard]] report::TextOptions text_options() const;
  [[nodiscard]] report::TextOptions stderr_text_options() const;
};

// Error: usage (a folder named is not there).
Result<Catalog> open_catalog(const Context& context);

// Where judging happens. Opened before problem and submission are read, so that the first box
// begins meanwhile. Without a home the cache is a temporary folder, which is said once.
struct Workshop {
  std::optional<TempDir> temporary;
  std::unique_ptr<Closing> closing = std::make_unique<Closing>();
  Workplace workplace;
  // Of the first box; then what killed judges left is cleaned up.
  std::unique_ptr<sandbox::HeadStart> head_start;
};
Result<Workshop> open_workshop(const Context& context);
[[nodiscard]] std::optional<std::filesystem::path> cache_folder(const Environment& environment);

// Renders each destination's format and writes it. `render` is called with the options that suit
// the destination. Error: judge fault (full disk, closed output).
using Render = std::function<std::string(Format, const report::TextOptions&)>;
Result<void> write_reports(const Context& context, const std::vector<Destination>& destinations,
                           const Render& render);

}  // namespace judge::cli
