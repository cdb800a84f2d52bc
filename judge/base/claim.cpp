#include "judge/base/claim.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

namespace judge {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_alphanumeric(char c) { return is_digit(c) || is_lower(c) || (c >= 'A' && c <= 'Z'); }

// Takes "-<word>" off the end of `text`; the word, empty if there is none.
std::string_view take_last_word(std::string_view& text) {
  const auto dash = text.rfind('-');
  if (dash == std::string_view::npos) return {};
  const std::string_view word = text.substr(dash + 1);
  text.remove_suffix(word.size() + 1);
  return word;
}

bool is_number_after(char letter, std::string_view word) {
  return word.size() > 1 && word[0] == letter &&
         std::all_of(word.begin() + 1, word.end(), is_digit);
}

}  // namespace

std::string claimable_prefix(std::string_view what) {
  return fmt::format("judge-{}-p{}-", what, ::getpid());
}

std::string claimable_name(std::string_view what) {
  timespec now{};
  ::clock_gettime(CLOCK_BOOTTIME, &now);
  const auto milliseconds = std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
  return fmt::format("{}t{}-", claimable_prefix(what), milliseconds);
}

bool is_claimable(std::string_view name) {
  constexpr std::string_view kPrefix = "judge-";
  if (!name.starts_with(kPrefix)) return false;
  name.remove_prefix(kPrefix.size());
  const std::string_view unique = take_last_word(name);
  const std::string_view time = take_last_word(name);
  const std::string_view pid = take_last_word(name);
  return !unique.empty() && std::all_of(unique.begin(), unique.end(), is_alphanumeric) &&
         is_number_after('t', time) && is_number_after('p', pid) && !name.empty() &&
         std::all_of(name.begin(), name.end(), [](char c) { return is_lower(c) || c == '-'; });
}

Fd claim_folder(const std::filesystem::path& folder) {
  Fd lock(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!lock) return {};
  int error = ::flock(lock.get(), LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
  struct stat by_name {};
  struct stat locked {};
  // Who had it before may have removed it; another may bear its name now.
  if (error == 0 && (::fstat(lock.get(), &locked) != 0 || ::lstat(folder.c_str(), &by_name) != 0 ||
                     locked.st_dev != by_name.st_dev || locked.st_ino != by_name.st_ino))
    error = ENOENT;
  if (error == 0) return lock;
  lock.reset();
  errno = error;
  return {};
}

bool claim_new_folder(const std::filesystem::path& folder, Fd& lock) {
  lock = claim_folder(folder);
  // Where there are no locks, others cannot get one either, and leave the folder alone.
  return lock || (errno != EWOULDBLOCK && errno != ENOENT);
}

void remove_if_abandoned(const std::filesystem::path& folder,
                         const std::function<void(const Fd& lock)>& remove) {
  if (!is_claimable(folder.filename().native())) return;
  const Fd lock = claim_folder(folder);
  if (lock) remove(lock);
}

}  // namespace judge
