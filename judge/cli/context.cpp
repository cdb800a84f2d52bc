#include "judge/cli/context.h"

#include "judge/cli/console.h"
#include "sandbox/cgroup_trial.h"
#include "sandbox/sandbox.h"

namespace judge::cli {

report::TextOptions Context::text_options() const {
  report::TextOptions result;
  result.color = options.color;
  result.width = environment.stdout_is_terminal ? environment.width : 80;
  result.ui = options.ui;
  const std::string& locale = environment.locale;
  result.unicode = locale.find("UTF-8") != std::string::npos ||
                   locale.find("utf8") != std::string::npos || !environment.stdout_is_terminal;
  if (options.verbose) result.detail = report::Detail::full;
  return result;
}

report::TextOptions Context::stderr_text_options() const {
  report::TextOptions result = text_options();
  result.color = options.stderr_color;
  result.width = environment.width;
  return result;
}

Result<Catalog> open_catalog(const Context& context) {
  if (context.options.roots.empty()) {
    return fail({Fault::usage, "problems", "a folder of problems", "none",
                 "--problems DIR, or JUDGE_PROBLEMS=DIR"});
  }
  return Catalog::open(context.options.roots);
}

std::optional<std::filesystem::path> cache_folder(const Environment& environment) {
  if (!environment.cache_home) return std::nullopt;
  return *environment.cache_home / "judge";
}

Result<Workshop> open_workshop(const Context& context) {
  Workshop workshop;
  workshop.workplace.require = context.options.require;
  workshop.workplace.interrupted = &context.interrupted;
  workshop.workplace.closing = workshop.closing.get();
  if (const auto cache = cache_folder(context.environment)) {
    workshop.workplace.cache = *cache;
    sandbox::keep_notes_in(*cache);
  } else {
    JUDGE_TRY_ASSIGN(workshop.temporary, TempDir::create("cache"));
    workshop.workplace.cache = workshop.temporary->path();
    write_stderr(
        "judge: neither HOME nor XDG_CACHE_HOME is set; nothing is cached beyond this run\n");
  }
  workshop.head_start = std::make_unique<sandbox::HeadStart>(sandbox::clean_leftovers);
  return workshop;
}

Result<void> write_reports(const Context& context, const std::vector<Destination>& destinations,
                           const Render& render) {
  for (const Destination& destination : destinations) {
    report::TextOptions options = context.text_options();
    if (destination.file.empty()) {
      JUDGE_TRY(write_stdout(render(destination.format, options)));
      continue;
    }
    options.color = false;
    options.width = 80;
    JUDGE_TRY(write_file_atomically(destination.file, render(destination.format, options)));
  }
  return {};
}

}  // namespace judge::cli
