#include "sandbox/box/capabilities.h"

#include <grp.h>
#include <linux/capability.h>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace judge::box {

Failure become_user(unsigned uid, unsigned gid, bool drop_groups) {
  // Raw calls: glibc's wrappers would signal threads there are not.
  if (drop_groups && ::syscall(SYS_setgroups, 0, nullptr) != 0)
    return failure("user-ns", "setgroups");
  if (::syscall(SYS_setresgid, gid, gid, gid) != 0) return failure("user-ns", "setresgid");
  if (::syscall(SYS_setresuid, uid, uid, uid) != 0) return failure("user-ns", "setresuid");
  return {};
}

Failure lock_capabilities() {
  constexpr unsigned long kLocked = SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP |
                                    SECBIT_NO_SETUID_FIXUP_LOCKED | SECBIT_KEEP_CAPS_LOCKED |
                                    SECBIT_NO_CAP_AMBIENT_RAISE |
                                    SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;
  if (::prctl(PR_SET_SECUREBITS, kLocked, 0, 0, 0) != 0)
    return failure("no-capabilities", "securebits");
  unsigned long capability = 0;
  while (::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) == 0) ++capability;
  // That number is none any more.
  if (errno != EINVAL) return failure("no-capabilities", "bounding set");
  if (::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0)
    return failure("no-capabilities", "ambient set");
  return {};
}

Failure drop_capabilities() {
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct none[2]{};
  if (::syscall(SYS_capset, &header, none) != 0) return failure("no-capabilities", "capset");
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return failure("no-new-privs", "prctl");
  if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return failure("no-new-privs", "dumpable");
  return {};
}

}  // namespace judge::box
