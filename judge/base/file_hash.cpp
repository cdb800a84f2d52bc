#include "judge/base/file_hash.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#include <xxhash.h>

#include <array>
#include <cerrno>
#include <memory>

#include "judge/base/fd.h"

namespace judge {

std::optional<std::string> content_hash_of_file(const std::filesystem::path& path,
                                                std::uint64_t bytes) {
  const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW));
  const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(),
                                                                       &XXH3_freeState);
  if (!fd || !state) return std::nullopt;
  XXH3_128bits_reset(state.get());
  XXH3_128bits_update(state.get(), &bytes, sizeof bytes);  // as ContentHash begins a piece
  std::array<char, 64 * 1024> piece;
  std::uint64_t done = 0;
  for (;;) {
    const ssize_t got = ::read(fd.get(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return std::nullopt;
    if (got == 0) break;
    done += static_cast<std::uint64_t>(got);
    XXH3_128bits_update(state.get(), piece.data(), static_cast<std::size_t>(got));
  }
  if (done != bytes) return std::nullopt;
  const XXH128_hash_t digest = XXH3_128bits_digest(state.get());
  return fmt::format("{:016x}{:016x}", digest.high64, digest.low64);
}

}  // namespace judge
