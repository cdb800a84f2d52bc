#pragma once

#include <cstdint>
#include <string_view>

// Reads little-endian fields from hostile bytes; internal to the wire decoders.
namespace judge::wire {

// A position in hostile bytes. After the first short read everything reads as zero and failed() is
// true, so that callers may check once.
class Cursor {
 public:
  explicit Cursor(std::string_view bytes) : rest_(bytes) {}

  [[nodiscard]] bool failed() const { return failed_; }
  [[nodiscard]] std::size_t left() const { return rest_.size(); }
  [[nodiscard]] std::string_view rest() const { return rest_; }

  std::uint8_t u8() { return static_cast<std::uint8_t>(little_endian(1)); }
  std::uint16_t u16() { return static_cast<std::uint16_t>(little_endian(2)); }
  std::uint32_t u32() { return static_cast<std::uint32_t>(little_endian(4)); }
  std::uint64_t u64() { return little_endian(8); }
  std::string_view bytes(std::size_t count) {
    if (failed_ || count > rest_.size()) {
      fail();
      return {};
    }
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return taken;
  }
  std::string_view text() { return bytes(u32()); }
  void fail() {
    failed_ = true;
    rest_ = {};
  }

 private:
  std::uint64_t little_endian(std::size_t count) {
    const std::string_view taken = bytes(count);
    std::uint64_t value = 0;
    for (std::size_t i = taken.size(); i-- > 0;)
      value = value << 8 | static_cast<std::uint8_t>(taken[i]);
    return value;
  }

  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace judge::wire
