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

// With the call's number loaded, before and after; a rule with a test.
void add_rule(Program& program, const Rule& rule) {
  const auto number = static_cast<std::uint32_t>(rule.number);
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

// A rule, or several for calls that follow each other and are all denied with the same error.
struct Range {
  const Rule* rule;
  int last;  // the last call's number

  [[nodiscard]] bool can_take(const Rule& next) const {
    return rule->test == Test::always && next.test == Test::always && rule->error == next.error &&
           next.number <= last + 1;
  }
};

struct Sorted {
  Range ranges[kMaxRules];
  std::size_t count = 0;
};

// By the call's number; those of one call stay in their order.
void sort(const Rules* lists, std::size_t list_count, Sorted& sorted) {
  const Rule* rules[kMaxRules];
  std::size_t count = 0;
  for (std::size_t list = 0; list < list_count; ++list) {
    for (std::size_t i = 0; i < lists[list].count && count < kMaxRules; ++i) {
      const Rule* rule = lists[list].first + i;
      std::size_t at = count++;
      for (; at > 0 && rules[at - 1]->number > rule->number; --at) rules[at] = rules[at - 1];
      rules[at] = rule;
    }
  }
  for (std::size_t i = 0; i < count; ++i) {
    if (sorted.count > 0 && sorted.ranges[sorted.count - 1].can_take(*rules[i])) {
      sorted.ranges[sorted.count - 1].last = rules[i]->number;
    } else {
      sorted.ranges[sorted.count++] = {rules[i], rules[i]->number};
    }
  }
}

// The end of the bucket that begins there: no call's rules are in two.
std::size_t bucket_end(const Sorted& sorted, std::size_t begin) {
  std::size_t end = begin + kBucket;
  if (end >= sorted.count) return sorted.count;
  while (end < sorted.count && sorted.ranges[end].rule->number <= sorted.ranges[end - 1].last)
    ++end;
  return end;
}

// Calls that are denied whatever their arguments jump to one denial for each error, behind the
// rest.
void add_bucket(Program& program, const Range* ranges, std::size_t count) {
  struct Jump {
    std::size_t at;
    const Rule* rule;  // nullptr: has its target
  } jumps[kMaxRules];
  std::size_t jump_count = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const Rule& rule = *ranges[i].rule;
    if (rule.test != Test::always) {
      add_rule(program, rule);
      continue;
    }
    const bool single = ranges[i].last == rule.number;
    if (!single) jump(program, BPF_JGT, static_cast<std::uint32_t>(ranges[i].last), 1, 0);
    jumps[jump_count++] = {program.size, &rule};
    jump(program, single ? BPF_JEQ : BPF_JGE, static_cast<std::uint32_t>(rule.number), 0, 0);
  }
  end(program, SECCOMP_RET_ALLOW);
  for (std::size_t first = 0; first < jump_count; ++first) {
    if (jumps[first].rule == nullptr) continue;
    const Rule& rule = *jumps[first].rule;
    for (std::size_t i = first; i < jump_count; ++i) {
      if (jumps[i].rule == nullptr || jumps[i].rule->error != rule.error) continue;
      program.code[jumps[i].at].jt = static_cast<std::uint8_t>(program.size - jumps[i].at - 1);
      jumps[i].rule = nullptr;
    }
    end(program, deny(rule));
  }
}

struct Buckets {
  std::size_t begin[kMaxRules + 1];
  std::size_t count = 0;
};

// A binary search for the bucket, so that every call is through after a few instructions.
void add_buckets(Program& program, const Sorted& sorted, const Buckets& buckets, std::size_t first,
                 std::size_t last) {
  if (last - first == 1) {
    const std::size_t begin = buckets.begin[first];
    add_bucket(program, sorted.ranges + begin, buckets.begin[last] - begin);
    return;
  }
  const std::size_t middle = first + (last - first) / 2;
  const Rule& rule = *sorted.ranges[buckets.begin[middle]].rule;
  jump(program, BPF_JGE, static_cast<std::uint32_t>(rule.number), 0, 1);
  const std::size_t over = program.size;
  add(program, BPF_STMT(BPF_JMP | BPF_JA, 0));
  add_buckets(program, sorted, buckets, first, middle);
  program.code[over].k = static_cast<std::uint32_t>(program.size - over - 1);
  add_buckets(program, sorted, buckets, middle, last);
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
  Buckets buckets;
  for (std::size_t begin = 0; begin < sorted.count; begin = bucket_end(sorted, begin))
    buckets.begin[buckets.count++] = begin;
  buckets.begin[buckets.count] = sorted.count;
  if (buckets.count == 0) return end(program, SECCOMP_RET_ALLOW);
  add_buckets(program, sorted, buckets, 0, buckets.count);
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
