#include "judge/judging/cache.h"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>

#include "judge/judging/cache_entry.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaxText = 64 * 1024 * 1024;

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
                                  const std::vector<KeptFile>& files) const {
  const fs::path target = entry(kind, key);
  std::error_code error;
  if (!root_.empty()) {
    make_private_folder(root_);
    make_private_folder(target.parent_path());
    const fs::path temporary = target.parent_path() / unique_name();
    const bool written = cache_entry::write(temporary, files).has_value();
    if (written && cache_entry::put_in_place(temporary, target)) {
      auto stored = find(kind, key);
      evict();
      if (stored) return std::move(*stored);
    }
    fs::remove_all(temporary, error);
  }
  JUDGE_TRY_ASSIGN(TempDir temporary, TempDir::create("judge-build"));
  JUDGE_TRY(cache_entry::write(temporary.path() / "entry", files));
  auto owner = std::make_shared<TempDir>(std::move(temporary));
  return StoredFolder{owner->path() / "entry", false, owner, nullptr};
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
