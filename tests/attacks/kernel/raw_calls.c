#include <errno.h>
#include <stdio.h>
#include <string.h>
// No C library between it and the kernel: calls by number, with flags where a filter might not look.
static long raw(long number, long a, long b, long c, long d, long e) {
#ifdef __x86_64__
    long result;
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8) : "rcx", "r11", "memory");
    return result;
#else
    (void)number, (void)a, (void)b, (void)c, (void)d, (void)e;
    return -EPERM;
#endif
}
static char buffer[256];
static void attempt(const char* what, long result) {
    if (result >= 0) fprintf(stderr, "BREACH: %s gave %ld\n", what, result);
}
int twice(int x) {
    long clone_args[11] = {0x10000000};
    attempt("unshare(user)", raw(272, 0x10000000, 0, 0, 0, 0));
    attempt("unshare, high bits set", raw(272, 0x7fffffff10000000, 0, 0, 0, 0));
    attempt("clone(user)", raw(56, 0x10000011, 0, 0, 0, 0));
    attempt("clone3(user)", raw(435, (long)clone_args, sizeof clone_args, 0, 0, 0));
    attempt("ptrace", raw(101, 16, 1, 0, 0, 0));
    attempt("process_vm_readv", raw(310, 1, (long)buffer, 1, (long)buffer, 1));
    attempt("keyctl", raw(250, 0, -3, 0, 0, 0));
    attempt("bpf", raw(321, 0, (long)buffer, sizeof buffer, 0, 0));
    attempt("perf_event_open", raw(298, (long)buffer, 0, -1, -1, 0));
    attempt("io_uring_setup", raw(425, 1, (long)buffer, 0, 0, 0));
    attempt("userfaultfd", raw(323, 1, 0, 0, 0, 0));
    attempt("socket(netlink)", raw(41, 16, 3, 0, 0, 0));
    attempt("socket(inet), high bits set", raw(41, 0x100000002, 1, 0, 0, 0));
    attempt("mount", raw(165, (long)"none", (long)"/work", (long)"tmpfs", 0, 0));
    attempt("fsopen", raw(430, (long)"tmpfs", 0, 0, 0, 0));
    attempt("chroot", raw(161, (long)"/", 0, 0, 0, 0));
    attempt("open_by_handle_at", raw(304, -100, (long)buffer, 0, 0, 0));
    attempt("setresuid(0)", raw(117, 0, 0, 0, 0, 0));
    attempt("kill(1)", raw(62, 1, 9, 0, 0, 0) == 0 && raw(62, 1, 0, 0, 0, 0) < 0 ? 0 : -1);
    fprintf(stderr, "tried raw calls\n");
    return 2 * x;
}
