#include "counting.h"

#ifdef JUDGE_COUNTING

#include <malloc.h>

#include <cstring>

// The libraries' functions that cost more than a constant, or allocate. The linker gives every call
// of NAME, the submission's and the libraries' own, to __wrap_NAME, and __real_NAME is the
// library's.
using judge_harness::charge;
using judge_harness::note_allocation;
using judge_harness::note_release;

extern "C" {

void* __real_memcpy(void*, const void*, size_t);
void* __real_memmove(void*, const void*, size_t);
void* __real_memset(void*, int, size_t);
void* __real_memchr(const void*, int, size_t);
size_t __real_strlen(const char*);
char* __real_strchr(const char*, int);
char* __real_strrchr(const char*, int);
char* __real_strstr(const char*, const char*);
char* __real_strncpy(char*, const char*, size_t);
char* __real_strcpy(char*, const char*);
char* __real_strcat(char*, const char*);
void* __real_malloc(size_t);
void* __real_calloc(size_t, size_t);
void* __real_realloc(void*, size_t);
void* __real_aligned_alloc(size_t, size_t);
int __real_posix_memalign(void**, size_t, size_t);

void* __wrap_memcpy(void* to, const void* from, size_t bytes) {
  charge(bytes);
  return __real_memcpy(to, from, bytes);
}
void* __wrap_memmove(void* to, const void* from, size_t bytes) {
  charge(bytes);
  return __real_memmove(to, from, bytes);
}
void* __wrap_memset(void* to, int value, size_t bytes) {
  charge(bytes);
  return __real_memset(to, value, bytes);
}

// Of comparisons and searches only what they look at is charged, not what they might have.
int __wrap_memcmp(const void* a, const void* b, size_t bytes) {
  const auto* x = static_cast<const unsigned char*>(a);
  const auto* y = static_cast<const unsigned char*>(b);
  size_t same = 0;
  while (same < bytes && x[same] == y[same]) ++same;
  charge(same);
  return same == bytes ? 0 : x[same] - y[same];
}
int __wrap_bcmp(const void* a, const void* b, size_t bytes) { return __wrap_memcmp(a, b, bytes); }
int __wrap_strncmp(const char* a, const char* b, size_t most) {
  size_t same = 0;
  while (same < most && a[same] != '\0' && a[same] == b[same]) ++same;
  charge(same);
  if (same == most) return 0;
  return static_cast<unsigned char>(a[same]) - static_cast<unsigned char>(b[same]);
}
int __wrap_strcmp(const char* a, const char* b) { return __wrap_strncmp(a, b, SIZE_MAX); }
void* __wrap_memchr(const void* from, int value, size_t bytes) {
  void* found = __real_memchr(from, value, bytes);
  charge(found == nullptr ? bytes
                          : static_cast<size_t>(static_cast<const char*>(found) -
                                                static_cast<const char*>(from)));
  return found;
}
size_t __wrap_strlen(const char* text) {
  const size_t length = __real_strlen(text);
  charge(length);
  return length;
}
char* __wrap_strchr(const char* text, int value) {
  char* found = __real_strchr(text, value);
  charge(found == nullptr ? __real_strlen(text) : static_cast<size_t>(found - text));
  return found;
}
char* __wrap_strrchr(const char* text, int value) {
  charge(__real_strlen(text));
  return __real_strrchr(text, value);
}
char* __wrap_strstr(const char* text, const char* part) {
  char* found = __real_strstr(text, part);
  charge(__real_strlen(part) +
         (found == nullptr ? __real_strlen(text) : static_cast<size_t>(found - text)));
  return found;
}
char* __wrap_strncpy(char* to, const char* from, size_t bytes) {
  charge(bytes);
  return __real_strncpy(to, from, bytes);
}
char* __wrap_strcpy(char* to, const char* from) {
  charge(__real_strlen(from));
  return __real_strcpy(to, from);
}
char* __wrap_strcat(char* to, const char* from) {
  charge(__real_strlen(to) + __real_strlen(from));
  return __real_strcat(to, from);
}

void* __wrap_malloc(size_t bytes) {
  void* block = __real_malloc(bytes);
  note_allocation(block, malloc_usable_size(block));
  return block;
}
void* __wrap_calloc(size_t count, size_t bytes) {
  void* block = __real_calloc(count, bytes);
  if (block != nullptr) charge(count * bytes);
  note_allocation(block, malloc_usable_size(block));
  return block;
}
// A language whose arguments may be realloc'ed has one of its own.
__attribute__((weak)) void* __wrap_realloc(void* old, size_t bytes) {
  return judge_harness::counted_realloc(old, bytes);
}
void* __wrap_aligned_alloc(size_t alignment, size_t bytes) {
  void* block = __real_aligned_alloc(alignment, bytes);
  note_allocation(block, malloc_usable_size(block));
  return block;
}
int __wrap_posix_memalign(void** block, size_t alignment, size_t bytes) {
  const int error = __real_posix_memalign(block, alignment, bytes);
  if (error == 0) note_allocation(*block, malloc_usable_size(*block));
  return error;
}

}  // extern "C"

void* judge_harness::counted_realloc(void* old, size_t bytes) {
  const size_t before = old == nullptr ? 0 : malloc_usable_size(old);
  void* block = __real_realloc(old, bytes);
  if (block == nullptr && bytes > 0) return nullptr;
  if (block != old) charge(before < bytes ? before : bytes);
  // Made before the old one is released: a buffer that grew, as the judge sees it.
  if (block == old) note_release(old);
  note_allocation(block, malloc_usable_size(block));
  if (block != old) note_release(old);
  return block;
}

#endif
