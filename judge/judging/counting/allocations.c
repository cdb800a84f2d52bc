// Preloaded into an emulated program whose run-time has its objects from malloc (docs/protocol.md,
// "Counting"): tells counter.c where the C library's allocator begins and ends to work. Small numbers
// that a run-time keeps ready cost no allocation and greater ones do, and what is freed may or may not be
// merged: steps that are no candidate's, of which each algorithm would look steeper than it is.
#include <malloc.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#define EXPORTED __attribute__((visibility("default")))
#define APART __attribute__((noinline, aligned(64)))  // a block of its own for the emulator

void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
void __libc_free(void*);

enum { kLine = 64 };  // bytes that are copied by about as many instructions as touch() has for them

// Two bodies, or the compiler would make one function of them.
APART static void begin(void) { __asm__ volatile("" ::: "memory"); }
APART static void end(void) { __asm__ volatile("nop" ::: "memory"); }

// The bytes that the allocator cleared or moved are the program's work.
static void touch(const volatile char* bytes, size_t count) {
  for (size_t at = 0; at < count; at += kLine) (void)bytes[at];
}

EXPORTED void* malloc(size_t bytes) {
  begin();
  void* block = __libc_malloc(bytes);
  end();
  return block;
}

EXPORTED void free(void* block) {
  begin();
  __libc_free(block);
  end();
}

EXPORTED void* calloc(size_t count, size_t bytes) {
  begin();
  void* block = __libc_calloc(count, bytes);
  end();
  if (block != NULL) touch(block, count * bytes);
  return block;
}

EXPORTED void* realloc(void* block, size_t bytes) {
  const uintptr_t before = (uintptr_t)block;
  begin();
  const size_t held = block == NULL ? 0 : malloc_usable_size(block);
  char* moved = __libc_realloc(block, bytes);
  end();
  if (moved != NULL && (uintptr_t)moved != before) touch(moved, held < bytes ? held : bytes);
  return moved;
}

__attribute__((constructor)) static void tell(void) {
  char mark[80];
  snprintf(mark, sizeof mark, "/judge-mark/allocator/%lx/%lx", (unsigned long)(uintptr_t)begin,
           (unsigned long)(uintptr_t)end);
  (void)!access(mark, F_OK);
}
