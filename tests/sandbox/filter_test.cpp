#include "sandbox/box/filter.h"

#include <gtest/gtest.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstring>
#include <set>

#include "sandbox/box/seccomp.h"

namespace judge::box {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kHere = AUDIT_ARCH_X86_64;
constexpr std::uint32_t kElsewhere = AUDIT_ARCH_I386;
#else
constexpr std::uint32_t kHere = AUDIT_ARCH_AARCH64;
constexpr std::uint32_t kElsewhere = AUDIT_ARCH_ARM;
#endif

// What the kernel would do with a program and a call: the instructions that ours are made of.
std::uint32_t evaluate(const Program& program, const seccomp_data& data) {
  std::uint32_t accumulator = 0;
  for (std::size_t at = 0; at < program.size; ++at) {
    const sock_filter& op = program.code[at];
    switch (op.code) {
      case BPF_LD | BPF_W | BPF_ABS:
        if (op.k + sizeof accumulator > sizeof data) return ~0U;
        std::memcpy(&accumulator, reinterpret_cast<const char*>(&data) + op.k, sizeof accumulator);
        break;
      case BPF_ALU | BPF_AND | BPF_K:
        accumulator &= op.k;
        break;
      case BPF_JMP | BPF_JA:
        at += op.k;
        break;
      case BPF_JMP | BPF_K | BPF_JEQ:
        at += accumulator == op.k ? op.jt : op.jf;
        break;
      case BPF_JMP | BPF_K | BPF_JGE:
        at += accumulator >= op.k ? op.jt : op.jf;
        break;
      case BPF_JMP | BPF_K | BPF_JGT:
        at += accumulator > op.k ? op.jt : op.jf;
        break;
      case BPF_JMP | BPF_K | BPF_JSET:
        at += (accumulator & op.k) != 0 ? op.jt : op.jf;
        break;
      case BPF_RET | BPF_K:
        return op.k;
      default:
        return ~0U;
    }
  }
  return ~0U;  // ran off the end
}

std::uint32_t verdict_of(const Program& program, long number,
                         std::initializer_list<std::uint64_t> arguments,
                         std::uint32_t architecture = kHere) {
  seccomp_data data{};
  data.nr = static_cast<int>(number);
  data.arch = architecture;
  std::size_t index = 0;
  for (const auto argument : arguments) data.args[index++] = argument;
  return evaluate(program, data);
}

std::uint32_t verdict(long number, std::initializer_list<std::uint64_t> arguments = {},
                      bool counted = true, std::uint32_t architecture = kHere) {
  static Program program;
  const Rules lists[] = {denied(), denied_uncounted()};
  assemble(program, lists, counted ? 1 : 2);
  return verdict_of(program, number, arguments, architecture);
}

constexpr std::uint32_t kAllow = SECCOMP_RET_ALLOW;
constexpr std::uint32_t kKill = SECCOMP_RET_KILL_PROCESS;
std::uint32_t error(int code) { return SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(code); }

TEST(Filter, AllowsWhatProgramsNeed) {
  for (const long number : {SYS_read, SYS_write, SYS_openat, SYS_mmap, SYS_futex, SYS_execve,
                            SYS_wait4, SYS_kill, SYS_exit_group, SYS_clock_gettime, SYS_getrandom,
                            SYS_sched_getaffinity, SYS_rt_sigaction, SYS_memfd_create, SYS_shmget})
    EXPECT_EQ(verdict(number), kAllow) << number;
}

TEST(Filter, DecidesByArgumentsWhereItHasTo) {
  EXPECT_EQ(verdict(SYS_clone, {CLONE_VM | CLONE_THREAD | CLONE_SIGHAND}), kAllow);
  for (const int flag : {CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWIPC,
                         CLONE_NEWUTS, CLONE_NEWCGROUP})
    EXPECT_EQ(verdict(SYS_clone, {static_cast<std::uint64_t>(flag | CLONE_VM)}), error(EPERM))
        << flag;
  EXPECT_EQ(verdict(SYS_socket, {AF_UNIX}), kAllow);
  for (const int family : {AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_VSOCK, AF_ALG, 99})
    EXPECT_EQ(verdict(SYS_socket, {static_cast<std::uint64_t>(family)}), error(EAFNOSUPPORT));
  EXPECT_EQ(verdict(SYS_ioctl, {0, TCGETS}), kAllow);
  EXPECT_EQ(verdict(SYS_ioctl, {0, TIOCSTI}), error(EPERM));
  EXPECT_EQ(verdict(SYS_ioctl, {0, TIOCLINUX}), error(EPERM));
  // The kernel looks at the low half only; so must the filter.
  EXPECT_EQ(verdict(SYS_ioctl, {0, TIOCSTI | (std::uint64_t{1} << 32)}), error(EPERM));
  EXPECT_EQ(verdict(SYS_prlimit64, {0}), kAllow);
  EXPECT_EQ(verdict(SYS_prlimit64, {1}), error(EPERM));
  EXPECT_EQ(verdict(SYS_setpriority, {0, 0}), kAllow);
  EXPECT_EQ(verdict(SYS_setpriority, {0, 1}), error(EPERM));
  EXPECT_EQ(verdict(SYS_setpriority, {2, 0}), error(EPERM));
  EXPECT_EQ(verdict(SYS_personality, {0xffffffff}), kAllow);
  EXPECT_EQ(verdict(SYS_personality, {0x0040000}), kAllow);
  EXPECT_EQ(verdict(SYS_personality, {0x0400000}), error(EPERM));
}

TEST(Filter, KillsOtherArchitectures) {
  EXPECT_EQ(verdict(SYS_read, {}, true, kElsewhere), kKill);
#ifdef __x86_64__
  EXPECT_EQ(verdict(0x40000000 + SYS_read), kKill);
#endif
}

TEST(Filter, RefusesUncountedMemoryWhereNothingCountsIt) {
  EXPECT_EQ(verdict(SYS_memfd_create, {}, false), error(ENOSYS));
  EXPECT_EQ(verdict(SYS_shmget, {}, false), error(ENOSYS));
  EXPECT_EQ(verdict(SYS_read, {}, false), kAllow);
  const auto map = [](std::uint64_t flags) {
    return verdict(SYS_mmap, {0, 4096, 3, flags}, false);
  };
  EXPECT_EQ(map(MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE), error(EPERM));
  EXPECT_EQ(map(MAP_SHARED_VALIDATE | MAP_ANONYMOUS), error(EPERM));
  EXPECT_EQ(map(MAP_PRIVATE | MAP_ANONYMOUS), kAllow);
  EXPECT_EQ(map(MAP_SHARED), kAllow);
}

TEST(Filter, RefusesMoreWhereThereAreNoNamespaces) {
  static Program program;
  const Rules lists[] = {denied_landlocked(), denied(), denied_uncounted()};
  assemble(program, lists, 3);
  const auto verdict = [](long number, std::initializer_list<std::uint64_t> arguments = {}) {
    return verdict_of(program, number, arguments);
  };
  EXPECT_EQ(verdict(SYS_socket, {AF_UNIX}), error(EAFNOSUPPORT));
  EXPECT_EQ(verdict(SYS_socketpair, {AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC}), kAllow);
  EXPECT_EQ(verdict(SYS_socketpair, {AF_UNIX, SOCK_SEQPACKET}), kAllow);
  EXPECT_EQ(verdict(SYS_socketpair, {AF_UNIX, SOCK_DGRAM}), error(EPROTONOSUPPORT));
  EXPECT_EQ(verdict(SYS_connect), error(EPERM));
  EXPECT_EQ(verdict(SYS_fchmodat), error(EPERM));
  EXPECT_EQ(verdict(SYS_fchmod), error(0));
  EXPECT_EQ(verdict(SYS_sched_setaffinity, {0}), kAllow);
  EXPECT_EQ(verdict(SYS_sched_setaffinity, {77}), error(EPERM));
  EXPECT_EQ(verdict(SYS_ptrace), error(EPERM));
  for (const long number : {SYS_read, SYS_write, SYS_openat, SYS_mmap, SYS_execve, SYS_kill,
                            SYS_mkdirat, SYS_unlinkat, SYS_renameat2, SYS_sendmsg, SYS_recvmsg})
    EXPECT_EQ(verdict(number), kAllow) << number;
}

TEST(Filter, KeepsRunsFromSignallingTheirZygote) {
  static Program program;
  const Rules lists[] = {denied_against(77)};
  assemble(program, lists, 1);
  constexpr auto kEveryone = static_cast<std::uint64_t>(-1);
  constexpr auto kGroup = static_cast<std::uint64_t>(-77);
  for (const std::uint64_t target : {std::uint64_t{77}, kEveryone, kGroup})
    EXPECT_EQ(verdict_of(program, SYS_kill, {target, 9}), error(EPERM)) << target;
  EXPECT_EQ(verdict_of(program, SYS_kill, {0, 9}), kAllow);
  EXPECT_EQ(verdict_of(program, SYS_kill, {78, 9}), kAllow);
  EXPECT_EQ(verdict_of(program, SYS_tgkill, {77, 77, 9}), error(EPERM));
  EXPECT_EQ(verdict_of(program, SYS_pidfd_open, {77}), error(EPERM));
}

TEST(Filter, HasEveryRuleInForce) {
  for (std::size_t i = 0; i < denied().count; ++i) {
    const Rule& rule = denied().first[i];
    std::uint64_t value = rule.values[0];
    if (rule.test == box::Test::not_one_of) value = 0x7ffffff1;
    std::uint64_t arguments[2] = {0, 0};
    arguments[rule.argument] = value;
    EXPECT_EQ(verdict(rule.number, {arguments[0], arguments[1]}), error(rule.error)) << rule.number;
  }
}

}  // namespace
}  // namespace judge::box
