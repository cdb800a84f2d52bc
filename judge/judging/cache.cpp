#include "judge/judging/cache.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>

#include "judge/judging/cache_entry.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaxText = 64 * 1024 * 1024;
// A file whose length is what was stored since the last look at the whole cache, a byte a unit:
// several judges append to it at once, and none reads it.
constexpr std::string_view kGrowth = ".growth";
constexpr std::uint64_t kUnit = 64 * 1024;
constexpr std::uint64_t kLooksPerBound = 32;

std::uint64_t bytes_of(const std::vector<KeptFile>& files) {
  std::uint64_t bytes = 0;
  for (const KeptFile& file : files) bytes += file.content.size();
  return bytes;
}

std::string unique_name() {
  static std::atomic<unsigned> next{0};
  return fmt::format("{}{}-{}", cache_entry::kTemporary, ::getpid(), next++);
}

void make_private_folder(const fs::path& folder) {
  std::error_code error;
  if (fs::create_directories(folder, error) && !error)
    fs::permissions(folder, fs::perms::owner_all, error);
}

}  // namespace

std::optional<ReservedFolder> ReservedFolder::create(fs::path path) {
  std::error_code error;
  if (!fs::create_directory(path, error)) return std::nullopt;
  Fd folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!folder) return std::nullopt;
  return ReservedFolder(std::move(path), std::move(folder));
}

ReservedFolder::~ReservedFolder() {
  std::error_code error;
  if (folder_ && is(path_)) fs::remove_all(path_, error);
}

bool ReservedFolder::is(const fs::path& folder) const {
  struct stat held {};
  struct stat named {};
  return ::fstat(folder_.get(), &held) == 0 && ::lstat(folder.c_str(), &named) == 0 &&
         held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

Cache::Cache(fs::path root, std::uint64_t max_bytes)
    : root_(std::move(root)), max_bytes_(max_bytes) {}

fs::path Cache::entry(std::string_view kind, std::string_view key) const {
  return root_ / kind / key;
}

std::optional<StoredFolder> Cache::find(std::string_view kind, std::string_view key) const {
  const fs::path folder = entry(kind, key);
  auto lock = cache_entry::lock_and_verify(folder);
  if (!lock) return std::nullopt;
  return StoredFolder{folder, true, nullptr, std::make_shared<Fd>(std::move(*lock))};
}

Result<StoredFolder> Cache::store(std::string_view kind, std::string_view key,
                                  const std::vector<KeptFile>& files,
                                  const ReservedFolder* reserved) const {
  const fs::path target = entry(kind, key);
  std::error_code error;
  if (!root_.empty()) {
    make_private_folder(root_);
    make_private_folder(target.parent_path());
    const fs::path temporary =
        reserved != nullptr ? reserved->path() : target.parent_path() / unique_name();
    const bool written = cache_entry::write(temporary, files).has_value();
    if (written && cache_entry::put_in_place(temporary, target)) {
      auto stored = find(kind, key);
      if (has_grown(bytes_of(files))) evict();
      if (stored) return std::move(*stored);
    }
    fs::remove_all(temporary, error);
  }
  JUDGE_TRY_ASSIGN(TempDir temporary, TempDir::create("build"));
  JUDGE_TRY(cache_entry::write(temporary.path() / "entry", files));
  auto owner = std::make_shared<TempDir>(std::move(temporary));
  return StoredFolder{owner->path() / "entry", false, owner, nullptr};
}

std::optional<ReservedFolder> Cache::reserve(std::string_view kind) const {
  if (root_.empty()) return std::nullopt;
  make_private_folder(root_);
  make_private_folder(root_ / kind);
  return ReservedFolder::create(root_ / kind / unique_name());
}

std::optional<std::string> Cache::text(std::string_view kind, std::string_view key) const {
  auto content = read_file(entry(kind, key), kMaxText, Fault::judge);
  if (!content) return std::nullopt;
  return std::move(*content);
}

void Cache::store_text(std::string_view kind, std::string_view key,
                       std::string_view content) const {
  if (root_.empty()) return;
  make_private_folder(root_);
  make_private_folder(root_ / kind);
  [[maybe_unused]] const auto best_effort = write_file_atomically(entry(kind, key), content);
}

std::string Cache::unwritable() const {
  if (root_.empty()) return "no cache folder";
  make_private_folder(root_);
  if (::access(root_.c_str(), W_OK | X_OK) == 0) return "";
  return fmt::format("{}: {}", root_.string(), std::strerror(errno));
}

bool Cache::has_grown(std::uint64_t bytes) const {
  const fs::path growth = root_ / kGrowth;
  const Fd file(
      ::open(growth.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  const std::string units(bytes / kUnit + 1, '.');
  struct stat status {};
  if (!file || ::write(file.get(), units.data(), units.size()) < 0 ||
      ::fstat(file.get(), &status) != 0)
    return true;
  if (static_cast<std::uint64_t>(status.st_size) * kUnit < max_bytes_ / kLooksPerBound)
    return false;
  [[maybe_unused]] const int emptied = ::ftruncate(file.get(), 0);
  return true;
}

void Cache::evict() const {
  std::vector<cache_entry::Age> entries = cache_entry::all(root_);
  std::uint64_t total = 0;
  for (const auto& one : entries) total += one.bytes;
  for (const auto& one : entries) {  // oldest first
    if (total <= max_bytes_) return;
    if (cache_entry::remove_unused(one.folder, one.folder.parent_path() / unique_name()))
      total -= one.bytes;
  }
}

}  // namespace judge
