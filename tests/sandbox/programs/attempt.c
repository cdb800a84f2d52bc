/* attempt WHAT [ARGUMENT]…: tries one thing after the other and prints "possible" or the error's
   name for each, a line each: open=PATH write=PATH socket=FAMILY, or one of the names below. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/keyctl.h>
#include <linux/perf_event.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/personality.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static char page[8192];

static long try_clone_newuser(void) {
  return syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
}
static long try_clone3(void) {
  struct clone_args args = {.flags = CLONE_NEWUSER, .exit_signal = SIGCHLD};
  return syscall(SYS_clone3, &args, sizeof args);
}
static long try_unshare(void) { return unshare(CLONE_NEWUSER); }
static long try_unshare_mounts(void) { return unshare(CLONE_NEWNS); }
static long try_setns(void) { return setns(open("/proc/self/ns/mnt", O_RDONLY), 0); }
static long try_ptrace(void) { return ptrace(PTRACE_ATTACH, 1, 0, 0); }
static long try_traceme(void) { return ptrace(PTRACE_TRACEME, 0, 0, 0); }
static long try_vm_read(void) {
  struct iovec part = {page, sizeof page};
  return process_vm_readv(1, &part, 1, &part, 1, 0);
}
static long try_init_memory(void) { return open("/proc/1/mem", O_RDWR); }
static long try_kill_init(void) { return kill(1, SIGKILL); }
static long try_keyctl(void) { return syscall(SYS_keyctl, KEYCTL_GET_KEYRING_ID, -3, 0); }
static long try_add_key(void) { return syscall(SYS_add_key, "user", "x", "y", 1, -3); }
static long try_bpf(void) { return syscall(SYS_bpf, 0, page, sizeof page); }
static long try_perf(void) {
  struct perf_event_attr attr = {.size = sizeof attr, .exclude_kernel = 1};
  return syscall(SYS_perf_event_open, &attr, 0, -1, -1, 0);
}
static long try_userfaultfd(void) { return syscall(SYS_userfaultfd, 1); }
static long try_io_uring(void) { return syscall(SYS_io_uring_setup, 1, page); }
static long try_mount(void) { return mount("none", "/work/tmp", "tmpfs", 0, NULL); }
static long try_remount(void) { return mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND, NULL); }
static long try_umount(void) { return umount2("/proc", MNT_DETACH); }
static long try_fsopen(void) { return syscall(SYS_fsopen, "tmpfs", 0); }
static long try_open_tree(void) { return syscall(SYS_open_tree, AT_FDCWD, "/", 1); }
static long try_mount_setattr(void) {
  return syscall(SYS_mount_setattr, AT_FDCWD, "/", 0, page, 32);
}
static long try_pivot_root(void) { return syscall(SYS_pivot_root, ".", "."); }
static long try_chroot(void) { return chroot("/work"); }
static long try_mknod(void) { return mknod("/work/null", S_IFCHR | 0666, makedev(1, 3)); }
static long try_reboot(void) { return syscall(SYS_reboot, 0xfee1dead, 672274793, 0, NULL); }
static long try_module(void) { return syscall(SYS_init_module, page, 0, ""); }
static long try_kexec(void) { return syscall(SYS_kexec_load, 0, 0, NULL, 0); }
static long try_swapon(void) { return syscall(SYS_swapon, "/work/x", 0); }
static long try_acct(void) { return syscall(SYS_acct, NULL); }
static long try_clock(void) {
  struct timespec now = {1, 0};
  return clock_settime(CLOCK_REALTIME, &now);
}
static long try_hostname(void) { return sethostname("x", 1); }
static long try_tiocsti(void) { return ioctl(0, TIOCSTI, "x"); }
static long try_personality(void) { return personality(READ_IMPLIES_EXEC); }
static long try_no_randomize(void) { return personality(ADDR_NO_RANDOMIZE); }
static long try_handle(void) {
  return syscall(SYS_name_to_handle_at, AT_FDCWD, "/", page, page, 0);
}
static long try_fanotify(void) { return syscall(SYS_fanotify_init, 0, 0); }
static long try_limit_init(void) {
  struct rlimit none = {0, 0};
  return prlimit(1, RLIMIT_NOFILE, &none, NULL);
}
static long try_renice_init(void) { return setpriority(PRIO_PROCESS, 1, 19); }
static long try_renice_user(void) { return setpriority(PRIO_USER, 0, 19); }
static long try_pin_init(void) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(0, &set);
  return sched_setaffinity(1, sizeof set, &set);
}
static long try_setuid(void) { return syscall(SYS_setresuid, 0, 0, 0); }
static long try_unix_pair(void) {
  int ends[2];
  return socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
}
static long try_inet_pair(void) {
  int ends[2];
  return socketpair(AF_INET, SOCK_STREAM, 0, ends);
}
static long try_vsock(void) { return socket(AF_VSOCK, SOCK_STREAM, 0); }
static long try_raise_limit(void) {
  struct rlimit high = {1 << 20, 1 << 20};
  return setrlimit(RLIMIT_NOFILE, &high);
}

static const struct {
  const char* name;
  long (*run)(void);
} kAttempts[] = {
#define ATTEMPT(name) \
  { #name, try_##name }
    ATTEMPT(clone_newuser), ATTEMPT(clone3),        ATTEMPT(unshare),      ATTEMPT(unshare_mounts),
    ATTEMPT(setns),         ATTEMPT(ptrace),        ATTEMPT(traceme),      ATTEMPT(vm_read),
    ATTEMPT(init_memory),   ATTEMPT(kill_init),     ATTEMPT(keyctl),       ATTEMPT(add_key),
    ATTEMPT(bpf),           ATTEMPT(perf),          ATTEMPT(userfaultfd),  ATTEMPT(io_uring),
    ATTEMPT(mount),         ATTEMPT(remount),       ATTEMPT(umount),       ATTEMPT(fsopen),
    ATTEMPT(open_tree),     ATTEMPT(mount_setattr), ATTEMPT(pivot_root),   ATTEMPT(chroot),
    ATTEMPT(mknod),         ATTEMPT(reboot),        ATTEMPT(module),       ATTEMPT(kexec),
    ATTEMPT(swapon),        ATTEMPT(acct),          ATTEMPT(clock),        ATTEMPT(hostname),
    ATTEMPT(tiocsti),       ATTEMPT(personality),   ATTEMPT(no_randomize), ATTEMPT(handle),
    ATTEMPT(fanotify),      ATTEMPT(limit_init),    ATTEMPT(renice_init),  ATTEMPT(renice_user),
    ATTEMPT(pin_init),      ATTEMPT(setuid),        ATTEMPT(unix_pair),    ATTEMPT(inet_pair),
    ATTEMPT(vsock),         ATTEMPT(raise_limit),
};

static long attempt(const char* what) {
  if (strncmp(what, "open=", 5) == 0) return open(what + 5, O_RDONLY);
  if (strncmp(what, "write=", 6) == 0) return open(what + 6, O_WRONLY | O_CREAT, 0600);
  if (strncmp(what, "socket=", 7) == 0) return socket(atoi(what + 7), SOCK_DGRAM, 0);
  for (unsigned i = 0; i < sizeof kAttempts / sizeof *kAttempts; ++i)
    if (strcmp(kAttempts[i].name, what) == 0) return kAttempts[i].run();
  exit(2);
}

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    errno = 0;
    const char* result = attempt(argv[i]) >= 0 ? "possible" : strerrorname_np(errno);
    printf("%s\n", result);
  }
}
