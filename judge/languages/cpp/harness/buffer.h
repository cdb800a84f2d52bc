#pragma once
#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace judge_harness {

// Bytes outside the submission's heap, so that the harness neither fragments nor inflates it.
class Buffer {
 public:
  Buffer() = default;
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;

  char* data() { return data_; }
  const char* data() const { return data_; }
  std::size_t size() const { return size_; }
  void clear() { size_ = 0; }

  // Adds `count` bytes of any content and returns where they start.
  char* extend(std::size_t count) {
    if (capacity_ - size_ < count) grow(size_ + count);
    char* start = data_ + size_;
    size_ += count;
    return start;
  }
  void append(const void* bytes, std::size_t count) {
    if (count > 0) std::memcpy(extend(count), bytes, count);
  }
  template <class T>
  void append_scalar(T value) {
    append(&value, sizeof value);
  }

  // Gives large memory back.
  void release() {
    size_ = 0;
    if (capacity_ <= kKept) return;
    munmap(data_, capacity_);
    data_ = nullptr;
    capacity_ = 0;
  }

 private:
  static constexpr std::size_t kKept = 1 << 16;
  void grow(std::size_t needed);  // memory.cpp; ends the process where there is no memory

  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

// Reads a frame of the judge. The judge encodes for the same signature, so running over the end is
// a fault of the judge: it ends the process with a message.
class Reader {
 public:
  Reader() = default;
  Reader(const char* at, const char* end) : at_(at), end_(end) {}

  const char* take(std::size_t count) {
    if (static_cast<std::size_t>(end_ - at_) < count) malformed();
    const char* start = at_;
    at_ += count;
    return start;
  }
  template <class T>
  T scalar() {
    T value;
    std::memcpy(&value, take(sizeof value), sizeof value);
    return value;
  }
  std::size_t left() const { return static_cast<std::size_t>(end_ - at_); }

  [[noreturn]] static void malformed();

 private:
  const char* at_ = nullptr;
  const char* end_ = nullptr;
};

}  // namespace judge_harness
