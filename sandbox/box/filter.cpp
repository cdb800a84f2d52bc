#include "sandbox/box/filter.h"

#include <fcntl.h>
#include <linux/personality.h>
#include <linux/sockios.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <cerrno>

namespace judge::box {

namespace {

// Newer than the headers of the oldest supported distribution; the same on every machine.
constexpr int kStatmount = 457;
constexpr int kListmount = 458;
constexpr int kOpenTreeAttr = 467;

constexpr std::uint32_t kNewNamespaces = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS |
                                         CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;
constexpr std::uint32_t kQueryPersonality = 0xffffffff;
constexpr std::uint32_t kInit = 1;  // the zygote, from inside

constexpr Rule kDenied[] = {
    // Namespaces. clone3 hides its flags in memory; with ENOSYS C libraries fall back to clone.
    {__NR_clone, EPERM, Test::any_bit, 0, 1, {kNewNamespaces}},
    {__NR_clone3, ENOSYS},
    {__NR_unshare, EPERM},
    {__NR_setns, EPERM},
    // Other processes.
    {__NR_ptrace, EPERM},
    {__NR_process_vm_readv, EPERM},
    {__NR_process_vm_writev, EPERM},
    {__NR_process_madvise, EPERM},
    {__NR_pidfd_getfd, EPERM},
    {__NR_kcmp, EPERM},
    {__NR_move_pages, EPERM},
    {__NR_migrate_pages, EPERM},
    {__NR_prlimit64, EPERM, Test::not_one_of, 0, 1, {0}},
    // The zygote has the same user: its priority and processors are not theirs to change.
    {__NR_sched_setaffinity, EPERM, Test::one_of, 0, 1, {kInit}},
    {__NR_sched_setscheduler, EPERM, Test::one_of, 0, 1, {kInit}},
    {__NR_sched_setparam, EPERM, Test::one_of, 0, 1, {kInit}},
    {__NR_sched_setattr, EPERM, Test::one_of, 0, 1, {kInit}},
    {__NR_setpriority, EPERM, Test::not_one_of, 0, 1, {PRIO_PROCESS}},
    {__NR_setpriority, EPERM, Test::one_of, 1, 1, {kInit}},
    // Keys, programs in the kernel, counters, faults handled by users: large and seldom needed.
    {__NR_add_key, EPERM},
    {__NR_request_key, EPERM},
    {__NR_keyctl, EPERM},
    {__NR_bpf, EPERM},
    {__NR_perf_event_open, EPERM},
    {__NR_userfaultfd, EPERM},
    {__NR_io_uring_setup, ENOSYS},
    {__NR_io_uring_enter, ENOSYS},
    {__NR_io_uring_register, ENOSYS},
    {__NR_seccomp, EPERM},
    {__NR_lookup_dcookie, EPERM},
    {__NR_syslog, EPERM},
    // Mounts, old and new.
    {__NR_mount, EPERM},
    {__NR_umount2, EPERM},
    {__NR_pivot_root, EPERM},
    {__NR_chroot, EPERM},
    {__NR_open_tree, EPERM},
    {__NR_move_mount, EPERM},
    {__NR_fsopen, EPERM},
    {__NR_fsconfig, EPERM},
    {__NR_fsmount, EPERM},
    {__NR_fspick, EPERM},
    {__NR_mount_setattr, EPERM},
    {kStatmount, EPERM},
    {kListmount, EPERM},
    {kOpenTreeAttr, EPERM},
    {__NR_swapon, EPERM},
    {__NR_swapoff, EPERM},
    {__NR_quotactl, EPERM},
    {__NR_quotactl_fd, EPERM},
    // Files past the tree that is shown.
    {__NR_name_to_handle_at, EPERM},
    {__NR_open_by_handle_at, EPERM},
    {__NR_fanotify_init, EPERM},
    {__NR_fanotify_mark, EPERM},
    // The machine.
    {__NR_kexec_load, EPERM},
    {__NR_kexec_file_load, EPERM},
    {__NR_init_module, EPERM},
    {__NR_finit_module, EPERM},
    {__NR_delete_module, EPERM},
    {__NR_reboot, EPERM},
    {__NR_acct, EPERM},
    {__NR_settimeofday, EPERM},
    {__NR_clock_settime, EPERM},
    {__NR_clock_adjtime, EPERM},
    {__NR_adjtimex, EPERM},
    {__NR_sethostname, EPERM},
    {__NR_setdomainname, EPERM},
    {__NR_vhangup, EPERM},
#ifdef __x86_64__
    {__NR_iopl, EPERM},
    {__NR_ioperm, EPERM},
    {__NR_modify_ldt, EPERM},
    {__NR_uselib, EPERM},
    {__NR_ustat, EPERM},
    {__NR_sysfs, EPERM},
#endif
    // Sockets within the box only.
    {__NR_socket, EAFNOSUPPORT, Test::not_one_of, 0, 1, {AF_UNIX}},
    {__NR_socketpair, EAFNOSUPPORT, Test::not_one_of, 0, 1, {AF_UNIX}},
    // Typing into a terminal.
    {__NR_ioctl, EPERM, Test::one_of, 1, 2, {TIOCSTI, TIOCLINUX}},
    // ThreadSanitizer asks for a fixed layout; every other personality is a bug museum.
    {__NR_personality, EPERM, Test::not_one_of, 0, 3, {kQueryPersonality, 0, ADDR_NO_RANDOMIZE}},
};

constexpr Rule kDeniedUncounted[] = {
    {__NR_memfd_create, ENOSYS},
    {__NR_shmget, ENOSYS},
    {__NR_mmap, EPERM, Test::all_bits, 3, 1, {MAP_SHARED | MAP_ANONYMOUS}},
};

constexpr int kFchmodat2 = 452;
constexpr int kSetxattrat = 463;
constexpr int kRemovexattrat = 466;
constexpr int kFileSetattr = 469;
constexpr std::uint32_t kDatagram = 2;  // a bit of SOCK_DGRAM and SOCK_RAW, not of the others

constexpr Rule kDeniedLandlocked[] = {
    // Sockets have the names of the machine: only pairs that lead nowhere else.
    {__NR_socket, EAFNOSUPPORT},
    {__NR_socketpair, EPROTONOSUPPORT, Test::any_bit, 1, 1, {kDatagram}},
    {__NR_connect, EPERM},
    {__NR_bind, EPERM},
    // What Landlock does not look at: owners, modes, times and attributes of files.
    // Of an open file it is answered as if it were done, and is not: Rust's compiler copies by a
    // function that gives what it has just made its mode, and fails where it may not.
    {__NR_fchmod, 0},
    {__NR_fchmodat, EPERM},
    {kFchmodat2, EPERM},
    {__NR_fchown, EPERM},
    {__NR_fchownat, EPERM},
    {__NR_utimensat, EPERM},
    {__NR_setxattr, EPERM},
    {__NR_lsetxattr, EPERM},
    {__NR_fsetxattr, EPERM},
    {__NR_removexattr, EPERM},
    {__NR_lremovexattr, EPERM},
    {__NR_fremovexattr, EPERM},
    {kSetxattrat, EPERM},
    {kRemovexattrat, EPERM},
    {kFileSetattr, EPERM},
#ifdef __x86_64__
    {__NR_chmod, EPERM},
    {__NR_chown, EPERM},
    {__NR_lchown, EPERM},
    {__NR_utime, EPERM},
    {__NR_utimes, EPERM},
    {__NR_futimesat, EPERM},
#endif
    // Signals and delays for others by way of a descriptor.
    {__NR_fcntl, EPERM, Test::one_of, 1, 3, {F_SETOWN, F_SETOWN_EX, F_SETLEASE}},
    {__NR_ioctl, EPERM, Test::one_of, 1, 2, {FIOSETOWN, SIOCSPGRP}},
    // Shared memory and queues have the names of the machine.
    {__NR_shmget, ENOSYS},
    {__NR_semget, ENOSYS},
    {__NR_msgget, ENOSYS},
    {__NR_mq_open, ENOSYS},
    {__NR_mq_unlink, ENOSYS},
    {__NR_shmctl, EPERM},
    {__NR_semctl, EPERM},
    {__NR_msgctl, EPERM},
    {__NR_shmat, EPERM},
    {__NR_semop, EPERM},
    {__NR_semtimedop, EPERM},
    {__NR_msgsnd, EPERM},
    {__NR_msgrcv, EPERM},
    // Priorities and processors of other processes.
    {__NR_setpriority, EPERM, Test::not_one_of, 1, 1, {0}},
    {__NR_sched_setaffinity, EPERM, Test::not_one_of, 0, 1, {0}},
    {__NR_sched_setscheduler, EPERM, Test::not_one_of, 0, 1, {0}},
    {__NR_sched_setparam, EPERM, Test::not_one_of, 0, 1, {0}},
    {__NR_sched_setattr, EPERM, Test::not_one_of, 0, 1, {0}},
    {__NR_ioprio_set, EPERM},
};

}  // namespace

Rules denied_landlocked() {
  return {kDeniedLandlocked, sizeof kDeniedLandlocked / sizeof *kDeniedLandlocked};
}

Rules denied_against(std::uint32_t zygote) {
  constexpr std::uint32_t kEveryone = 0xffffffff;
  static Rule rules[] = {
      {__NR_kill, EPERM, Test::one_of, 0, 3, {zygote, 0U - zygote, kEveryone}},
      {__NR_tkill, EPERM, Test::one_of, 0, 1, {zygote}},
      {__NR_tgkill, EPERM, Test::one_of, 1, 1, {zygote}},
      {__NR_rt_sigqueueinfo, EPERM, Test::one_of, 0, 1, {zygote}},
      {__NR_rt_tgsigqueueinfo, EPERM, Test::one_of, 1, 1, {zygote}},
      {__NR_pidfd_open, EPERM, Test::one_of, 0, 1, {zygote}},
  };
  return {rules, sizeof rules / sizeof *rules};
}

Rules denied() { return {kDenied, sizeof kDenied / sizeof *kDenied}; }
Rules denied_uncounted() {
  return {kDeniedUncounted, sizeof kDeniedUncounted / sizeof *kDeniedUncounted};
}

}  // namespace judge::box
