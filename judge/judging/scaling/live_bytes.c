// Preloaded into a run that tells its space, where the run-time has its objects from malloc (docs/protocol.md,
// "Space"): how many bytes were alive at once. The harness asks by readlink():
//   /judge-live-bytes/start   from here on: "0"
//   /judge-live-bytes/peak    the most since then, beyond what was alive at that time
// Blocks of an integer's size are not counted. CPython keeps the small ones ready and allocates the others, so that
// an array of n would cost 8 bytes an element up to 256 and 36 beyond; and each of them lies in a slot of something
// that is counted.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define EXPORTED __attribute__((visibility("default")))

void* __libc_malloc(size_t);
void* __libc_realloc(void*, size_t);
void __libc_free(void*);

static const char kStart[] = "/judge-live-bytes/start";
static const char kPeak[] = "/judge-live-bytes/peak";

enum { kInteger = 28, kLongInteger = 32 };  // bytes: of one digit of 30 bits, and of two

struct header {  // before each block
  void* start;   // what the C library gave
  size_t bytes;  // what was asked for
};

enum { kHeader = sizeof(struct header) };  // keeps a block's alignment

static _Atomic int64_t live;
static _Atomic int64_t peak;
static _Atomic int64_t at_start;

static struct header* header_of(void* block) { return (struct header*)((char*)block - kHeader); }

static int64_t counted(size_t bytes) {
  return bytes == kInteger || bytes == kLongInteger ? 0 : (int64_t)bytes;
}

static void add(int64_t bytes) {
  const int64_t now = atomic_fetch_add_explicit(&live, bytes, memory_order_relaxed) + bytes;
  int64_t most = atomic_load_explicit(&peak, memory_order_relaxed);
  while (now > most && !atomic_compare_exchange_weak(&peak, &most, now)) continue;
}

// The block at this place of what the C library gave; NULL where it gave nothing.
static void* begin_block(void* start, uintptr_t place, size_t bytes) {
  if (start == NULL) return NULL;
  void* block = (void*)place;
  *header_of(block) = (struct header){start, bytes};
  add(counted(bytes));
  return block;
}

static void* no_memory(void) {
  errno = ENOMEM;
  return NULL;
}

// Not by the name of malloc within this file: of malloc and memset the compiler would make calloc, in calloc.
static void* allocate(size_t bytes) {
  if (bytes > PTRDIFF_MAX - kHeader) return no_memory();
  void* start = __libc_malloc(bytes + kHeader);
  return begin_block(start, (uintptr_t)start + kHeader, bytes);
}

EXPORTED void* malloc(size_t bytes) { return allocate(bytes); }

EXPORTED void free(void* block) {
  if (block == NULL) return;
  const struct header header = *header_of(block);
  add(-counted(header.bytes));
  __libc_free(header.start);
}

EXPORTED void* calloc(size_t count, size_t bytes) {
  size_t all = 0;
  if (__builtin_mul_overflow(count, bytes, &all)) return no_memory();
  void* block = allocate(all);
  return block == NULL ? NULL : memset(block, 0, all);
}

EXPORTED void* memalign(size_t alignment, size_t bytes) {
  if (alignment < kHeader) alignment = kHeader;
  if (bytes > PTRDIFF_MAX - kHeader || alignment > PTRDIFF_MAX - kHeader - bytes) return no_memory();
  void* start = __libc_malloc(bytes + alignment + kHeader);
  const uintptr_t first = (uintptr_t)start + kHeader;
  return begin_block(start, (first + alignment - 1) / alignment * alignment, bytes);
}

EXPORTED void* aligned_alloc(size_t alignment, size_t bytes) { return memalign(alignment, bytes); }

EXPORTED int posix_memalign(void** block, size_t alignment, size_t bytes) {
  void* found = memalign(alignment, bytes);
  if (found == NULL) return ENOMEM;
  *block = found;
  return 0;
}

EXPORTED size_t malloc_usable_size(void* block) { return block == NULL ? 0 : header_of(block)->bytes; }

EXPORTED void* realloc(void* block, size_t bytes) {
  if (block == NULL) return allocate(bytes);
  if (bytes > PTRDIFF_MAX - kHeader) return no_memory();
  const struct header before = *header_of(block);
  if (before.start == (char*)block - kHeader) {
    void* start = __libc_realloc(before.start, bytes + kHeader);
    if (start == NULL) return NULL;
    add(-counted(before.bytes));
    return begin_block(start, (uintptr_t)start + kHeader, bytes);
  }
  void* moved = allocate(bytes);
  if (moved == NULL) return NULL;
  memcpy(moved, block, before.bytes < bytes ? before.bytes : bytes);
  free(block);
  return moved;
}

EXPORTED ssize_t readlink(const char* path, char* text, size_t size) {
  if (strcmp(path, kStart) == 0) {
    atomic_store(&at_start, atomic_load(&live));
    atomic_store(&peak, atomic_load(&live));
    return snprintf(text, size, "0");
  }
  if (strcmp(path, kPeak) == 0) {
    return snprintf(text, size, "%lld", (long long)(atomic_load(&peak) - atomic_load(&at_start)));
  }
  return syscall(SYS_readlinkat, AT_FDCWD, path, text, size);
}
