// A plugin of qemu-user (its TCG plugin interface, version 1 and later: QEMU 4.2 …): counts the
// instructions that the emulated program executes, and tells how many lie between two marks.
// A mark is a system call that asks for a file of this name; the harness makes it (docs/protocol.md,
// "Counting"). Loaded by qemu inside the box; kMeter is a memory file that the judge reads.
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// ---- as far as it is used, the interface of qemu; the distribution has no header for it -----------

typedef uint64_t plugin_id;
struct qemu_plugin_tb;
struct qemu_info;  // opaque here
enum { kAdd64 = 0, kNoRegisters = 0 };

typedef void (*on_translation)(plugin_id, struct qemu_plugin_tb*);
typedef void (*on_syscall)(plugin_id, unsigned cpu, int64_t number, uint64_t, uint64_t, uint64_t, uint64_t,
                           uint64_t, uint64_t, uint64_t, uint64_t);
typedef void (*on_execution)(unsigned cpu, void*);
void qemu_plugin_register_vcpu_tb_trans_cb(plugin_id, on_translation);
void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb*, int operation, void* at, uint64_t value);
void qemu_plugin_register_vcpu_tb_exec_cb(struct qemu_plugin_tb*, on_execution, int registers, void*);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb*);
uint64_t qemu_plugin_tb_vaddr(const struct qemu_plugin_tb*);
void qemu_plugin_register_vcpu_syscall_cb(plugin_id, on_syscall);

#define EXPORTED __attribute__((visibility("default")))

EXPORTED int qemu_plugin_version = 1;

// ---- counting --------------------------------------------------------------------------------------

enum { kMeter = 6, kMeterBytes = 4096 };
static const char kStart[] = "/judge-mark/start";
static const char kStop[] = "/judge-mark/stop";
static const char kAllocator[] = "/judge-mark/allocator/";  // begin/end, hexadecimal addresses
// Instructions that CPython 3.11 spends on the way to malloc or to free, and not on a number it keeps
// ready: with them and the allocator's own left out, a loop costs the same below 257 and beyond.
enum { kWayThere = 27, kProcessors = 256 };

struct meter {           // as judge/judging/channel.cpp reads it
  uint64_t instructions; // between start and stop, summed
  uint64_t stops;        // how many times
  uint64_t all;          // from stop to stop, summed: with what lies between the calls
};

static struct meter* meter;
static uint64_t executed;  // of all threads; two that run at once may lose a few
static uint64_t at_start;
static uint64_t at_stop;
// What allocations.c told, and how much was executed when a thread went in.
static uint64_t allocator_begin;
static uint64_t allocator_end;
static uint64_t before_allocator[kProcessors];

static void enter_allocator(unsigned cpu, void* unused) {
  (void)unused;
  before_allocator[cpu % kProcessors] = executed;
}

static void leave_allocator(unsigned cpu, void* unused) {
  (void)unused;
  executed = before_allocator[cpu % kProcessors] - kWayThere;
}

static void count_block(plugin_id id, struct qemu_plugin_tb* block) {
  (void)id;
  qemu_plugin_register_vcpu_tb_exec_inline(block, kAdd64, &executed, qemu_plugin_tb_n_insns(block));
  const uint64_t at = qemu_plugin_tb_vaddr(block);
  if (at == 0) return;
  if (at == allocator_begin) {
    qemu_plugin_register_vcpu_tb_exec_cb(block, enter_allocator, kNoRegisters, NULL);
  } else if (at == allocator_end) {
    qemu_plugin_register_vcpu_tb_exec_cb(block, leave_allocator, kNoRegisters, NULL);
  }
}

// "begin/end". Told while the program is loaded; what a submission tells later is not heard.
static void hear_of_allocator(const char* addresses) {
  if (allocator_begin != 0 || at_start != 0) return;
  char* rest = NULL;
  allocator_begin = strtoull(addresses, &rest, 16);
  if (*rest == '/') allocator_end = strtoull(rest + 1, NULL, 16);
}

// The path argument of the calls that run-time systems ask for a file with, else 0. A 64-bit guest's
// addresses are the host's.
static const char* asked_path(int64_t number, uint64_t first, uint64_t second) {
  switch (number) {
    case SYS_faccessat:
    case SYS_faccessat2:
    case SYS_newfstatat:
    case SYS_statx:
      return (const char*)second;
#ifdef SYS_access
    case SYS_access:
    case SYS_stat:
    case SYS_lstat:
      return (const char*)first;
#endif
    default:
      return NULL;
  }
}

static void look_for_marks(plugin_id id, unsigned cpu, int64_t number, uint64_t a1, uint64_t a2, uint64_t a3,
                           uint64_t a4, uint64_t a5, uint64_t a6, uint64_t a7, uint64_t a8) {
  (void)id, (void)cpu, (void)a3, (void)a4, (void)a5, (void)a6, (void)a7, (void)a8;
  const char* path = asked_path(number, a1, a2);
  if (path == NULL) return;
  if (strcmp(path, kStart) == 0) {
    at_start = executed;
    if (at_stop == 0) at_stop = executed;  // before the first call the run-time starts
  } else if (strcmp(path, kStop) == 0) {
    const int64_t between = (int64_t)(executed - at_start);
    const int64_t all = (int64_t)(executed - at_stop);
    if (between > 0) meter->instructions += (uint64_t)between;
    if (all > 0) meter->all += (uint64_t)all;
    at_stop = executed;
    meter->stops += 1;
  } else if (strncmp(path, kAllocator, sizeof kAllocator - 1) == 0) {
    hear_of_allocator(path + sizeof kAllocator - 1);
  }
}

// ---- turns -----------------------------------------------------------------------------------------

static const char kTurns[] = "turns=on";

struct schedule {  // as sched_setattr(2) takes it
  uint32_t bytes;
  uint32_t policy;
  uint64_t flags;
  int32_t nice;
  uint32_t priority;
  uint64_t runtime;  // ns
  uint64_t deadline;
  uint64_t period;
};

// All threads on one processor: nobody spins for another, and no two add to the counter at once. What
// they cost depends on who meets whom, so each goes on until it waits, as far as the kernel lets it: as
// a batch it is not interrupted by the one it wakes, and its slice is the longest one (before Linux 6.12
// some milliseconds).
static void take_turns(void) {
  cpu_set_t one;
  CPU_ZERO(&one);
  const int here = sched_getcpu();
  CPU_SET(here < 0 ? 0 : here, &one);
  (void)sched_setaffinity(0, sizeof one, &one);
  const struct schedule schedule = {.bytes = sizeof schedule,
                                    .policy = SCHED_BATCH,
                                    .nice = getpriority(PRIO_PROCESS, 0),
                                    .runtime = 100 * 1000 * 1000};
  (void)syscall(SYS_sched_setattr, 0, &schedule, 0);
}

EXPORTED int qemu_plugin_install(plugin_id id, const struct qemu_info* info, int count, char** arguments) {
  (void)info;
  for (int i = 0; i < count; ++i) {
    if (strcmp(arguments[i], kTurns) == 0) take_turns();
  }
  void* memory = mmap(NULL, kMeterBytes, PROT_READ | PROT_WRITE, MAP_SHARED, kMeter, 0);
  if (memory == MAP_FAILED) return 1;
  meter = memory;
  qemu_plugin_register_vcpu_tb_trans_cb(id, count_block);
  qemu_plugin_register_vcpu_syscall_cb(id, look_for_marks);
  return 0;
}
