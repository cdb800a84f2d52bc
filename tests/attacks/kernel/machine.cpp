#include <linux/capability.h>
#include <linux/reboot.h>
#include <sys/io.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <unistd.h>
#include <cstdio>
#include <cstring>
#include <ctime>
static void attempt(const char* what, long result) {
  std::fprintf(stderr, "%s%s: %s\n", result < 0 ? "" : "BREACH: ", what, result < 0 ? strerrorname_np(errno) : "done");
}
class Solution {
 public:
  int twice(int x) {
    const timespec now{1, 0};
    timex adjust{};
    adjust.modes = ADJ_OFFSET;
    attempt("clock_settime", clock_settime(CLOCK_REALTIME, &now));
    attempt("settimeofday", syscall(SYS_settimeofday, &now, nullptr));
    attempt("adjtimex", adjtimex(&adjust));
    attempt("reboot", syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_CAD_OFF, nullptr));
    attempt("init_module", syscall(SYS_init_module, "x", 1, ""));
    attempt("finit_module", syscall(SYS_finit_module, 0, "", 0));
    attempt("delete_module", syscall(SYS_delete_module, "@MARK@", 0));
    attempt("kexec_load", syscall(SYS_kexec_load, 0, 0, nullptr, 0));
    attempt("sethostname", sethostname("@MARK@", 4));
    attempt("setdomainname", setdomainname("@MARK@", 4));
    attempt("acct", acct("/work/acct"));
    attempt("iopl", syscall(SYS_iopl, 3));
    attempt("ioperm", syscall(SYS_ioperm, 0x70, 2, 1));
    attempt("modify_ldt", syscall(SYS_modify_ldt, 1, "xxxxxxxxxxxxxxxx", 16));
    attempt("personality", syscall(SYS_personality, 0x0400000));
    attempt("open_by_handle_at", syscall(SYS_open_by_handle_at, 3, "\x08\0\0\0\x01\0\0\0\x02\0\0\0\0\0\0\0", 0));
    attempt("name_to_handle_at", syscall(SYS_name_to_handle_at, -100, "/", nullptr, nullptr, 0));
    attempt("fanotify_init", syscall(SYS_fanotify_init, 0, 0));
    attempt("ambient", prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_SYS_ADMIN, 0, 0));
    attempt("securebits", prctl(PR_SET_SECUREBITS, 0x2f));
    attempt("new privileges", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? (errno = EPERM, -1) : 0);
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct all[2]{{~0u, ~0u, ~0u}, {~0u, ~0u, ~0u}};
    attempt("capset", syscall(SYS_capset, &header, all));
    return 2 * x;
  }
};
