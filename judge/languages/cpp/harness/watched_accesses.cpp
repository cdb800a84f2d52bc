#ifdef JUDGE_WATCHING

#include <cstddef>
#include <cstdint>

#include "watching.h"

// What -fsanitize=thread calls, in the place of the sanitizer's library: reads are noted, atomic
// operations done (the compiler leaves them to the library), all else is nothing. The names and
// parameters are those of GCC's and Clang's calls, compiler-rt/lib/tsan/rtl/tsan_interface.h and
// tsan_interface_atomic.h.

using judge_harness::note_read;

#define JUDGE_ACCESS(bytes)                                                                \
  void __tsan_read##bytes(void* address) { note_read(address, bytes); }                    \
  void __tsan_write##bytes(void*) {}                                                       \
  void __tsan_unaligned_read##bytes(void* address) { note_read(address, bytes); }          \
  void __tsan_unaligned_write##bytes(void*) {}                                             \
  void __tsan_volatile_read##bytes(void* address) { note_read(address, bytes); }           \
  void __tsan_volatile_write##bytes(void*) {}                                              \
  void __tsan_unaligned_volatile_read##bytes(void* address) { note_read(address, bytes); } \
  void __tsan_unaligned_volatile_write##bytes(void*) {}

#define JUDGE_FETCH(bits, operation)                                                            \
  std::uint##bits##_t __tsan_atomic##bits##_fetch_##operation(volatile std::uint##bits##_t* at, \
                                                              std::uint##bits##_t value, int) { \
    return __atomic_fetch_##operation(at, value, __ATOMIC_SEQ_CST);                             \
  }

#define JUDGE_COMPARE(bits, strength, weak)                                                    \
  int __tsan_atomic##bits##_compare_exchange_##strength(volatile std::uint##bits##_t* at,      \
                                                        std::uint##bits##_t* expected,         \
                                                        std::uint##bits##_t value, int, int) { \
    return __atomic_compare_exchange_n(at, expected, value, weak, __ATOMIC_SEQ_CST,            \
                                       __ATOMIC_SEQ_CST);                                      \
  }

#define JUDGE_ATOMIC(bits)                                                                      \
  std::uint##bits##_t __tsan_atomic##bits##_load(const volatile std::uint##bits##_t* at, int) { \
    note_read(const_cast<const std::uint##bits##_t*>(at), bits / 8);                            \
    return __atomic_load_n(at, __ATOMIC_SEQ_CST);                                               \
  }                                                                                             \
  void __tsan_atomic##bits##_store(volatile std::uint##bits##_t* at, std::uint##bits##_t value, \
                                   int) {                                                       \
    __atomic_store_n(at, value, __ATOMIC_SEQ_CST);                                              \
  }                                                                                             \
  std::uint##bits##_t __tsan_atomic##bits##_exchange(volatile std::uint##bits##_t* at,          \
                                                     std::uint##bits##_t value, int) {          \
    note_read(const_cast<const std::uint##bits##_t*>(at), bits / 8);                            \
    return __atomic_exchange_n(at, value, __ATOMIC_SEQ_CST);                                    \
  }                                                                                             \
  JUDGE_FETCH(bits, add)                                                                        \
  JUDGE_FETCH(bits, sub)                                                                        \
  JUDGE_FETCH(bits, and)                                                                        \
  JUDGE_FETCH(bits, or)                                                                         \
  JUDGE_FETCH(bits, xor)                                                                        \
  JUDGE_FETCH(bits, nand)                                                                       \
  JUDGE_COMPARE(bits, strong, false)                                                            \
  JUDGE_COMPARE(bits, weak, true)

extern "C" {

// Of LLVM's coverage, with its reads traced.
void __sanitizer_cov_load1(const void* address) { note_read(address, 1); }
void __sanitizer_cov_load2(const void* address) { note_read(address, 2); }
void __sanitizer_cov_load4(const void* address) { note_read(address, 4); }
void __sanitizer_cov_load8(const void* address) { note_read(address, 8); }
void __sanitizer_cov_load16(const void* address) { note_read(address, 16); }
void __sanitizer_cov_trace_pc_guard(void*) {}
void __sanitizer_cov_trace_pc_guard_init(void*, void*) {}

void __tsan_init() {}
void __tsan_func_entry(void*) {}
void __tsan_func_exit() {}
void __tsan_vptr_read(void**) {}
void __tsan_vptr_update(void**, void*) {}
void __tsan_read_range(void* address, std::size_t bytes) { note_read(address, bytes); }
void __tsan_write_range(void*, std::size_t) {}
void __tsan_atomic_thread_fence(int) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }
void __tsan_atomic_signal_fence(int) { __atomic_signal_fence(__ATOMIC_SEQ_CST); }

JUDGE_ACCESS(1)
JUDGE_ACCESS(2)
JUDGE_ACCESS(4)
JUDGE_ACCESS(8)
JUDGE_ACCESS(16)

JUDGE_ATOMIC(8)
JUDGE_ATOMIC(16)
JUDGE_ATOMIC(32)
JUDGE_ATOMIC(64)

}  // extern "C"

#endif
