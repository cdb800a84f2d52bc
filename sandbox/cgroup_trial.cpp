#include "sandbox/cgroup_trial.h"

#include <algorithm>
#include <sstream>

#include "judge/base/files.h"
#include "sandbox/proc_text.h"

namespace judge::sandbox {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMostBytes = 64 * 1024;
constexpr std::size_t kKeptLines = 32;

fs::path& notes() {
  static fs::path folder;
  return folder;
}

std::vector<std::string> lines_of(const char* name) {
  std::vector<std::string> lines;
  if (notes().empty()) return lines;
  std::istringstream text(read_file(notes() / name, kMostBytes, Fault::judge).value_or(""));
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

bool has_line(const char* name, const std::string& line) {
  const auto lines = lines_of(name);
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

// In front, and only a few of the last: older ones are of earlier boots and sessions.
void add_line(const char* name, const std::string& line) {
  if (notes().empty() || has_line(name, line)) return;
  std::string text = line + "\n";
  std::size_t count = 1;
  for (const auto& earlier : lines_of(name))
    if (count++ < kKeptLines) text += earlier + "\n";
  // A folder that is read-only or not there: nothing is remembered.
  static_cast<void>(write_file_atomically(notes() / name, text));
}

constexpr const char* kTried = "cgroups-tried";
constexpr const char* kParents = "cgroups-used";

}  // namespace

void keep_notes_in(fs::path folder) { notes() = std::move(folder); }

std::string trial_key(const CgroupPaths& own) {
  std::error_code error;
  ContentHash hash;
  hash.add(read_proc("/proc/sys/kernel/random/boot_id"));
  hash.add(fs::read_symlink("/proc/self/ns/mnt", error).native());
  for (const auto& place : {own.memory, own.pids, own.cpu})
    hash.add(place ? std::to_string(place->version) + place->mount.native() : "");
  return hash.hex();
}

bool was_tried(const std::string& key) { return has_line(kTried, key); }
void remember_trial(const std::string& key) { add_line(kTried, key); }

void remember_parents(const CgroupHome& home) {
  for (const auto& parent : {home.memory, home.pids, home.cpu})
    if (parent) add_line(kParents, parent->folder.native());
}

std::vector<fs::path> remembered_parents() {
  const auto lines = lines_of(kParents);
  return {lines.begin(), lines.end()};
}

}  // namespace judge::sandbox
