#include <gmock/gmock.h>

#include <csignal>

#include "modes.h"

namespace judge::sandbox {
namespace {

// What programs/attempt.c tries, and what it gets.
struct Attempt {
  const char* what;
  const char* result;
};

constexpr Attempt kAttempts[] = {
    {"clone_newuser", "EPERM"},
    {"clone3", "ENOSYS"},
    {"unshare", "EPERM"},
    {"unshare_mounts", "EPERM"},
    {"setns", "EPERM"},
    {"ptrace", "EPERM"},
    {"traceme", "EPERM"},
    {"vm_read", "EPERM"},
    {"init_memory", "ENOENT"},
    {"kill_init", "possible"},  // and without effect: the kernel shields init
    {"keyctl", "EPERM"},
    {"add_key", "EPERM"},
    {"bpf", "EPERM"},
    {"perf", "EPERM"},
    {"userfaultfd", "EPERM"},
    {"io_uring", "ENOSYS"},
    {"mount", "EPERM"},
    {"remount", "EPERM"},
    {"umount", "EPERM"},
    {"fsopen", "EPERM"},
    {"open_tree", "EPERM"},
    {"mount_setattr", "EPERM"},
    {"pivot_root", "EPERM"},
    {"chroot", "EPERM"},
    {"mknod", "EPERM"},
    {"reboot", "EPERM"},
    {"module", "EPERM"},
    {"kexec", "EPERM"},
    {"swapon", "EPERM"},
    {"acct", "EPERM"},
    {"clock", "EPERM"},
    {"hostname", "EPERM"},
    {"tiocsti", "EPERM"},
    {"personality", "EPERM"},
    {"no_randomize", "possible"},
    {"handle", "EPERM"},
    {"fanotify", "EPERM"},
    {"limit_init", "EPERM"},
    {"renice_init", "EPERM"},
    {"renice_user", "EPERM"},
    {"pin_init", "EPERM"},
    {"setuid", "EINVAL"},
    {"unix_pair", "possible"},
    {"inet_pair", "EAFNOSUPPORT"},
    {"vsock", "EAFNOSUPPORT"},
    {"raise_limit", "EPERM"},
    {"socket=1", "possible"},
    {"socket=2", "EAFNOSUPPORT"},
    {"socket=10", "EAFNOSUPPORT"},
    {"socket=16", "EAFNOSUPPORT"},
    {"socket=17", "EAFNOSUPPORT"},
    {"socket=38", "EAFNOSUPPORT"},
};

TEST(Kernel, GivesAProgramInTheBoxNoWayOut) {
  Box box = open_box();
  for (const auto& [what, result] : kAttempts)
    EXPECT_EQ(run(box, "attempt", {what}).stdout_bytes, std::string(result) + "\n") << what;
  EXPECT_EQ(run(box, "nop").exit_code, 0);
  EXPECT_TRUE(box.reusable());
}

#ifdef __x86_64__
TEST(Kernel, KillsCallsOfOtherArchitectures) {
  Box box = open_box();
  EXPECT_EQ(run(box, "x32").signal, SIGSYS);
  EXPECT_EQ(run(box, "i386").signal, SIGSYS);
}
#endif

}  // namespace
}  // namespace judge::sandbox
