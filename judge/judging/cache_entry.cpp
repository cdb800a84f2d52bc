#include "judge/judging/cache_entry.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <charconv>

#include "judge/base/file_hash.h"

namespace judge::cache_entry {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kManifest = ".manifest";
constexpr std::string_view kComplete = "complete";
constexpr std::uint64_t kMaxManifest = 16 * 1024 * 1024;
constexpr std::uint64_t kHashedBytes = 256 * 1024;  // larger files: size and mtime decide
constexpr auto kAbandoned = std::chrono::hours(1);

struct Stat {
  std::uint64_t size = 0;
  std::int64_t mtime_ns = 0;
};

std::optional<Stat> regular_file(const fs::path& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return Stat{static_cast<std::uint64_t>(status.st_size),
              status.st_mtim.tv_sec * std::int64_t{1'000'000'000} + status.st_mtim.tv_nsec};
}

// The open file is the one of that name: not one that bore it before.
bool is_named(const Fd& file, const fs::path& path) {
  struct stat held {};
  struct stat named {};
  return ::fstat(file.get(), &held) == 0 && ::lstat(path.c_str(), &named) == 0 &&
         held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

std::string hash_of(std::string_view content) { return ContentHash().add(content).hex(); }

struct Line {
  std::string_view hash;
  Stat stat;
  std::string_view path;
};

// "<hash> <size> <mtime_ns> <path>"
std::optional<Line> parse_line(std::string_view text) {
  Line line;
  const auto word = [&] {
    const std::size_t space = text.find(' ');
    const std::string_view taken = text.substr(0, space);
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    return taken;
  };
  const auto number = [](std::string_view digits, auto& value) {
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} && end == digits.data() + digits.size();
  };
  line.hash = word();
  if (!number(word(), line.stat.size) || !number(word(), line.stat.mtime_ns)) return std::nullopt;
  line.path = text;
  return line;
}

// The lines of a manifest that was written to its end.
std::optional<std::vector<Line>> parse_manifest(std::string_view text) {
  std::vector<Line> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view row = text.substr(0, end);
    text.remove_prefix(end + 1);
    if (row == kComplete) return text.empty() ? std::optional(std::move(lines)) : std::nullopt;
    const auto line = parse_line(row);
    if (!line) return std::nullopt;
    lines.push_back(*line);
  }
  return std::nullopt;
}

bool agrees(const fs::path& folder, const Line& line) {
  const fs::path file = folder / line.path;
  const auto found = regular_file(file);
  if (!found || found->size != line.stat.size || found->mtime_ns != line.stat.mtime_ns)
    return false;
  if (found->size > kHashedBytes) return true;
  return content_hash_of_file(file, found->size) == line.hash;
}

std::uint64_t bytes_of(const fs::path& folder) {
  const auto text = read_file(folder / kManifest, kMaxManifest, Fault::judge);
  const auto lines = text ? parse_manifest(*text) : std::nullopt;
  std::uint64_t bytes = 0;
  if (lines)
    for (const Line& line : *lines) bytes += line.stat.size;
  return bytes;
}

}  // namespace

Result<void> write(const fs::path& folder, const std::vector<KeptFile>& files) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return fail_errno(folder.string(), error.value());
  std::string manifest;
  for (const KeptFile& file : files) {
    const fs::path path = folder / file.path;
    fs::create_directories(path.parent_path(), error);
    JUDGE_TRY(write_file_atomically(path, file.content, file.executable));
    const auto written = regular_file(path);
    if (!written) return fail_errno(path.string(), EIO);
    manifest += fmt::format("{} {} {} {}\n", hash_of(file.content), written->size,
                            written->mtime_ns, file.path);
  }
  return write_file_atomically(folder / kManifest, fmt::format("{}{}\n", manifest, kComplete));
}

bool put_in_place(const fs::path& temporary, const fs::path& target) {
  std::error_code error;
  fs::rename(temporary, target, error);
  if (!error) return true;
  if (lock_and_verify(target)) {  // another judge was faster
    fs::remove_all(temporary, error);
    return true;
  }
  const fs::path aside = temporary.string() + "-old";
  fs::rename(target, aside, error);
  fs::rename(temporary, target, error);
  std::error_code ignored;
  fs::remove_all(aside, ignored);
  return !error;
}

std::optional<Fd> lock_and_verify(const fs::path& folder) {
  const fs::path manifest = folder / kManifest;
  Fd lock(::open(manifest.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!lock || ::flock(lock.get(), LOCK_SH | LOCK_NB) != 0) return std::nullopt;
  if (!is_named(lock, manifest)) return std::nullopt;  // evicted in between
  const auto text = read_file(manifest, kMaxManifest, Fault::judge);
  const auto lines = text ? parse_manifest(*text) : std::nullopt;
  if (!lines) return std::nullopt;
  for (const Line& line : *lines)
    if (!agrees(folder, line)) return std::nullopt;
  ::futimens(lock.get(), nullptr);  // used now; where the cache is read-only it does not matter
  return lock;
}

std::vector<Age> all(const fs::path& root) {
  std::vector<Age> entries;
  std::error_code error;
  const auto now = fs::file_time_type::clock::now();
  for (const auto& kind : fs::directory_iterator(root, error)) {
    if (!kind.is_directory(error)) continue;
    for (const auto& entry : fs::directory_iterator(kind.path(), error)) {
      const auto used = fs::last_write_time(entry.path() / kManifest, error);
      const bool has_manifest = !error;
      if (entry.path().filename().string().starts_with(kTemporary)) {
        const auto changed = fs::last_write_time(entry.path(), error);
        if (!error && now - changed > kAbandoned) fs::remove_all(entry.path(), error);
      } else if (has_manifest) {
        entries.push_back({entry.path(), bytes_of(entry.path()), used});
      }
    }
  }
  std::ranges::sort(entries, {}, &Age::used);
  return entries;
}

bool remove_unused(const fs::path& folder, const fs::path& aside) {
  const fs::path manifest = folder / kManifest;
  Fd lock(::open(manifest.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!lock || ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0) return false;
  if (!is_named(lock, manifest)) return false;  // replaced in between, and perhaps in use
  std::error_code error;
  fs::rename(folder, aside, error);
  if (error) return false;
  fs::remove_all(aside, error);
  return true;
}

}  // namespace judge::cache_entry
