#include <fmt/format.h>
#include <xxhash.h>

#include <new>

#include "judge/base/files.h"

namespace judge {
namespace {

XXH3_state_t* state_of(void* state) { return static_cast<XXH3_state_t*>(state); }

}  // namespace

ContentHash::ContentHash() : state_(XXH3_createState()) {
  if (state_ == nullptr) throw std::bad_alloc();
  XXH3_128bits_reset(state_of(state_));
}

ContentHash::~ContentHash() { XXH3_freeState(state_of(state_)); }

ContentHash& ContentHash::add(std::string_view piece) {
  const std::uint64_t size = piece.size();
  XXH3_128bits_update(state_of(state_), &size, sizeof size);
  XXH3_128bits_update(state_of(state_), piece.data(), piece.size());
  return *this;
}

std::string ContentHash::hex() const {
  const XXH128_hash_t digest = XXH3_128bits_digest(state_of(state_));
  return fmt::format("{:016x}{:016x}", digest.high64, digest.low64);
}

}  // namespace judge
