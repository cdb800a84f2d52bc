#include "sandbox/box/seccomp.h"

#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstddef>

namespace judge::box {

namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
constexpr std::uint32_t kX32Bit = 0x40000000;
#elif defined(__aarch64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
#else
#error "judge-box knows the system calls of x86-64 and arm64 only"
#endif

void add(Program& program, sock_filter instruction) { program.code[program.size++] = instruction; }

void load(Program& program, std::size_t offset) {
  add(program, BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset)));
}

void jump(Program& program, int operation, std::uint32_t value, std::size_t yes, std::size_t no) {
  add(program, {static_cast<std::uint16_t>(BPF_JMP | BPF_K | operation),
                static_cast<std::uint8_t>(yes), static_cast<std::uint8_t>(no), value});
}

void end(Program& program, std::uint32_t action) {
  add(program, BPF_STMT(BPF_RET | BPF_K, action));
}

std::uint32_t deny(const Rule& rule) {
  return SECCOMP_RET_ERRNO | (static_cast<std::uint32_t>(rule.error) & SECCOMP_RET_DATA);
}

// With the call's number loaded, before and after.
void add_rule(Program& program, const Rule& rule) {
  const auto number = static_cast<std::uint32_t>(rule.number);
  if (rule.test == Test::always) {
    jump(program, BPF_JEQ, number, 0, 1);
    end(program, deny(rule));
    return;
  }
  // jump; load argument; the tests; deny; reload
  const std::size_t tests = rule.value_count;
  const bool masked = rule.test == Test::all_bits;  // one instruction more
  jump(program, BPF_JEQ, number, 0, tests + (masked ? 4 : 3));
  load(program, offsetof(seccomp_data, args) + sizeof(std::uint64_t) * rule.argument);
  if (masked) add(program, BPF_STMT(BPF_ALU | BPF_AND | BPF_K, rule.values[0]));
  for (std::size_t i = 0; i < tests; ++i) {
    const std::size_t to_deny = tests - i - 1;
    const bool last = i + 1 == tests;
    switch (rule.test) {
      case Test::always:
        break;
      case Test::all_bits:
      case Test::one_of:
        jump(program, BPF_JEQ, rule.values[i], to_deny, last ? 1 : 0);
        break;
      case Test::not_one_of:
        jump(program, BPF_JEQ, rule.values[i], to_deny + 1, 0);
        break;
      case Test::any_bit:
        jump(program, BPF_JSET, rule.values[i], to_deny, last ? 1 : 0);
        break;
    }
  }
  end(program, deny(rule));
  load(program, offsetof(seccomp_data, nr));
}

constexpr std::size_t kMaxRules = 192;
constexpr std::size_t kBucket = 6;

struct Sorted {
  const Rule* rules[kMaxRules];
  std::size_t count = 0;
};

// By the call's number; those of one call stay in their order.
void sort(const Rules* lists, std::size_t list_count, Sorted& sorted) {
  for (std::size_t list = 0; list < list_count; ++list) {
    for (std::size_t i = 0; i < lists[list].count && sorted.count < kMaxRules; ++i) {
      const Rule* rule = lists[list].first + i;
      std::size_t at = sorted.count++;
      for (; at > 0 && sorted.rules[at - 1]->number > rule->number; --at)
        sorted.rules[at] = sorted.rules[at - 1];
      sorted.rules[at] = rule;
    }
  }
}

// The end of the bucket that begins there: no call's rules are in two.
std::size_t bucket_end(const Sorted& sorted, std::size_t begin) {
  std::size_t end = begin + kBucket;
  if (end >= sorted.count) return sorted.count;
  while (end < sorted.count && sorted.rules[end]->number == sorted.rules[end - 1]->number) ++end;
  return end;
}

}  // namespace

void assemble(Program& program, const Rules* lists, std::size_t list_count) {
  program.size = 0;
  load(program, offsetof(seccomp_data, arch));
  jump(program, BPF_JEQ, kArchitecture, 1, 0);
  end(program, SECCOMP_RET_KILL_PROCESS);
  load(program, offsetof(seccomp_data, nr));
#ifdef __x86_64__
  jump(program, BPF_JGE, kX32Bit, 0, 1);
  end(program, SECCOMP_RET_KILL_PROCESS);
#endif
  Sorted sorted;
  sort(lists, list_count, sorted);
  for (std::size_t begin = 0; begin < sorted.count;) {
    const std::size_t stop = bucket_end(sorted, begin);
    std::size_t over = 0;  // where the jump over this bucket stands
    if (stop < sorted.count) {
      jump(program, BPF_JGE, static_cast<std::uint32_t>(sorted.rules[stop]->number), 0, 1);
      over = program.size;
      add(program, BPF_STMT(BPF_JMP | BPF_JA, 0));
    }
    for (; begin < stop; ++begin) add_rule(program, *sorted.rules[begin]);
    end(program, SECCOMP_RET_ALLOW);
    if (over > 0) program.code[over].k = static_cast<std::uint32_t>(program.size - over - 1);
  }
  if (sorted.count == 0) end(program, SECCOMP_RET_ALLOW);
}

namespace {

Failure install(const Rules* lists, std::size_t count) {
  static Program program;
  assemble(program, lists, count);
  const sock_fprog code{program.size, program.code};
  // Speculation keeps its speed: there is nothing of another's in these processes to leak. The
  // policy denies seccomp(2), so that who adds to it has to go by prctl.
  if (::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &code) != 0 &&
      ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &code) != 0)
    return failure("seccomp", "install");
  return {};
}

}  // namespace

Failure install_filter(bool memory_is_counted) {
  const Rules lists[] = {denied(), denied_uncounted()};
  return install(lists, memory_is_counted ? 1 : 2);
}

Failure install_landlocked_filter(bool memory_is_counted) {
  const Rules lists[] = {denied_landlocked(), denied(), denied_uncounted()};
  return install(lists, memory_is_counted ? 2 : 3);
}

Failure install_run_filter(std::uint32_t zygote) {
  const Rules lists[] = {denied_against(zygote)};
  return install(lists, 1);
}

}  // namespace judge::box
