#include "workbench.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>

#include "judge/languages/glue.h"
#include "spawn.h"

namespace judge::testing {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, std::string_view text) {
  fs::create_directories(path.parent_path());
  const Result<void> written = write_file_atomically(path, text);
  if (!written) ADD_FAILURE() << written.error().message();
}

std::string content_key(const Language& language) {
  ContentHash hash;
  for (const auto& [path, text] : *language.files) hash.add(path).add(text);
  return hash.hex();
}

// Runs the commands in order until one fails; everything they print goes to `printed`.
bool run_steps(const Steps& steps, const Places& places, const FoundToolchain& toolchain,
               std::string& printed) {
  for (const Command& command : steps.commands) {
    const Command ready = expand(command, places, toolchain);
    const Fd output = memory_file("output");
    const pid_t pid =
        spawn({ready.argv, ready.env, places.work, {{output.get(), 1}, {output.get(), 2}}});
    const int status = pid < 0 ? -1 : wait_for(pid);
    printed += content(output);
    if (status != 0) return false;
  }
  return true;
}

}  // namespace

Workbench::Workbench(const Language& language) : language_(language) {
  Result<FoundToolchain> found = find_toolchain(language);
  if (!found) {
    ADD_FAILURE() << found.error().message();
    return;
  }
  toolchain_ = std::move(*found);
  cache_ = fs::path(PREPARED_CACHE) / (language.id + "-" + content_key(language));
  prepare();
}

Places Workbench::places(const fs::path& folder) const {
  Places places;
  places.src = folder / "src";
  places.work = folder / "work";
  places.artifact = folder / "work";
  if (!language_.standards.empty()) places.standard = language_.standards.front();
  places.harness = cache_ / "harness";
  places.prepared = cache_ / "work";
  return places;
}

void Workbench::prepare() {
  fs::create_directories(cache_.parent_path());
  const Fd lock(open((cache_.string() + ".lock").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600));
  ASSERT_EQ(flock(lock.get(), LOCK_EX), 0);
  if (fs::exists(cache_ / "done")) return;
  for (const auto& [path, text] : *language_.files) write(cache_ / "harness" / path, text);
  fs::create_directories(cache_ / "work");
  fs::create_directories(cache_ / "src");
  Places here = places(cache_);
  std::string printed;
  ASSERT_TRUE(run_steps(language_.prepare, here, toolchain_, printed)) << printed;
  EXPECT_EQ(printed, "") << "the prepare steps should be silent";
  for (const std::string& kept : language_.prepare.keep) {
    ASSERT_TRUE(fs::exists(cache_ / "work" / kept)) << kept << " was not made\n" << printed;
  }
  write(cache_ / "done", "");
}

Compiled Workbench::compile(const Signature& signature, std::string_view file_name,
                            std::string_view source) {
  Compiled compiled{*TempDir::create("language"), std::string(file_name), false, ""};
  Places here = places(compiled.folder.path());
  here.solution = file_name;
  write(fs::path(here.src) / file_name, source);
  write(fs::path(here.src) / language_.glue_name, render_glue(language_, signature, file_name));
  fs::create_directories(here.work);
  compiled.ok = run_steps(language_.compile, here, toolchain_, compiled.diagnostics);
  for (const std::string& kept : language_.compile.keep) {
    if (compiled.ok && !fs::exists(fs::path(here.work) / kept)) {
      ADD_FAILURE() << kept << " was not made\n" << compiled.diagnostics;
    }
  }
  return compiled;
}

Command Workbench::run_command(const Compiled& compiled, std::uint64_t memory_mib) const {
  Places here = places(compiled.folder.path());
  here.solution = compiled.solution;
  here.memory_mib = memory_mib;
  return expand(language_.run, here, toolchain_);
}

}  // namespace judge::testing
