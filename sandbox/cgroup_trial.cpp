#include "sandbox/cgroup_trial.h"

#include "judge/base/files.h"
#include "sandbox/proc_text.h"

namespace judge::sandbox {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMostBytes = 16 * 1024;

fs::path& trial_file() {
  static fs::path file;
  return file;
}

std::string kept_keys() {
  if (trial_file().empty()) return "";
  return read_file(trial_file(), kMostBytes, Fault::judge).value_or("");
}

}  // namespace

void keep_trials_in(fs::path file) { trial_file() = std::move(file); }

std::string trial_key(const CgroupPaths& own) {
  std::error_code error;
  ContentHash hash;
  hash.add(read_proc("/proc/sys/kernel/random/boot_id"));
  hash.add(fs::read_symlink("/proc/self/ns/mnt", error).native());
  for (const auto& place : {own.memory, own.pids, own.cpu})
    hash.add(place ? std::to_string(place->version) + place->mount.native() : "");
  return hash.hex();
}

bool was_tried(const std::string& key) { return has_word(kept_keys(), key); }

void remember_trial(const std::string& key) {
  if (trial_file().empty()) return;
  // A few of the last, as containers can share the file; older ones are of earlier boots.
  constexpr std::size_t kKept = 16;
  const std::string all = key + "\n" + kept_keys();
  const std::string text = all.substr(0, kKept * (key.size() + 1));
  // A folder that is read-only or not there: the next process tries anew.
  static_cast<void>(write_file_atomically(trial_file(), text));
}

}  // namespace judge::sandbox
