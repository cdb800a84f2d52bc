#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <new>

#include "codec.h"
#include "counting.h"
#include "internal.h"

// Nodes of arguments. The submission may delete them, or not: so they live in a region of their
// own, where delete only marks, and the whole region is emptied after the case. Without it, every
// case with a list would leave its nodes behind and later cases would seem to need more memory.
extern "C" void __real_free(void* memory);

namespace judge_harness {
namespace {

constexpr std::size_t kRegionBytes = std::size_t{4} << 30;  // address space, not memory
constexpr std::size_t kKeptBytes = 64u << 10;
constexpr std::uint64_t kDeleted = 0xDDDDDDDDDDDDDDDD;

#ifdef __SANITIZE_ADDRESS__
constexpr bool kUseRegion = false;  // real allocations, so that the sanitizer sees their end
#else
constexpr bool kUseRegion = true;
#endif

char* region = nullptr;
std::size_t used = 0;
std::size_t touched = 0;

bool in_region(const void* memory) {
  return region &&
         static_cast<std::size_t>(static_cast<const char*>(memory) - region) < kRegionBytes;
}

void mark_deleted(void* node) {
  std::uint64_t words[2];
  std::memcpy(words, node, sizeof words);
  if (words[0] == kDeleted && words[1] == kDeleted) {
    static constexpr char kMessage[] = "a list or tree node was deleted twice\n";
    [[maybe_unused]] const ssize_t ignored = write(STDERR_FILENO, kMessage, sizeof kMessage - 1);
    std::abort();
  }
  words[0] = words[1] = kDeleted;
  std::memcpy(node, words, sizeof words);
}

void open_region() {
  void* memory = mmap(nullptr, kRegionBytes, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory != MAP_FAILED) region = static_cast<char*>(memory);
}

}  // namespace

void* allocate_node(std::size_t bytes) {
  bytes = (std::max<std::size_t>(bytes, 16) + 15) / 16 * 16;
  if (kUseRegion && !region) open_region();
  if (!region || kRegionBytes - used < bytes) return ::operator new(bytes);
  void* node = region + used;
  used += bytes;
  touched = std::max(touched, used);
  return node;
}

std::size_t argument_bytes_from(const void* memory) {
  return in_region(memory)
             ? static_cast<std::size_t>(region + used - static_cast<const char*>(memory))
             : 0;
}

void free_nodes() {
  used = 0;
  if (touched <= kKeptBytes) return;
  madvise(region + kKeptBytes, touched - kKeptBytes, MADV_DONTNEED);
  touched = kKeptBytes;
}

void Buffer::grow(std::size_t needed) {
  const std::size_t capacity = std::max(std::max<std::size_t>(needed, 4096), 2 * capacity_);
  void* memory =
      data_ ? mremap(data_, capacity_, capacity, MREMAP_MAYMOVE)
            : mmap(nullptr, capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) throw std::bad_alloc();
  data_ = static_cast<char*>(memory);
  capacity_ = capacity;
}

void Reader::malformed() {
  std::fputs("judge: the harness was sent a malformed frame\n", stderr);
  _exit(1);
}

}  // namespace judge_harness

extern "C" void __wrap_free(void* memory) {
  if (judge_harness::in_region(memory)) return judge_harness::mark_deleted(memory);
#ifdef JUDGE_COUNTING
  judge_harness::note_release(memory);
#endif
  __real_free(memory);
}

#ifndef __SANITIZE_ADDRESS__
void operator delete(void* memory) noexcept { free(memory); }
void operator delete(void* memory, std::size_t) noexcept { free(memory); }
#endif
