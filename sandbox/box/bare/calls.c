// The C library of judge-box: the functions it calls, under their usual names and with their usual
// meaning, straight over the system calls. glibc's own start asks the processor what it can do, and
// in a virtual machine each of these some sixty questions leaves it: 0.3 ms, three times of all the
// rest of a small program's start. One thread, so errno is a plain variable; nothing is allocated.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "sandbox/box/bare/start.h"

static int last_error;
int* __errno_location(void) { return &last_error; }

static long raw(long number, long a, long b, long c, long d, long e, long f) {
#if defined(__x86_64__)
  register long fourth __asm__("r10") = d;
  register long fifth __asm__("r8") = e;
  register long sixth __asm__("r9") = f;
  long result;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth), "r"(fifth), "r"(sixth)
                   : "rcx", "r11", "memory");
  return result;
#else
  register long which __asm__("x8") = number;
  register long first __asm__("x0") = a;
  register long second __asm__("x1") = b;
  register long third __asm__("x2") = c;
  register long fourth __asm__("x3") = d;
  register long fifth __asm__("x4") = e;
  register long sixth __asm__("x5") = f;
  __asm__ volatile("svc #0"
                   : "+r"(first)
                   : "r"(which), "r"(second), "r"(third), "r"(fourth), "r"(fifth), "r"(sixth)
                   : "memory");
  return first;
#endif
}

static long checked(long result) {
  if (result >= 0 || result < -4095) return result;
  last_error = (int)-result;
  return -1;
}

#define CALL6(n, a, b, c, d, e, f) \
  checked(raw(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f)))
#define CALL5(n, a, b, c, d, e) CALL6(n, a, b, c, d, e, 0)
#define CALL4(n, a, b, c, d) CALL6(n, a, b, c, d, 0, 0)
#define CALL3(n, a, b, c) CALL6(n, a, b, c, 0, 0, 0)
#define CALL2(n, a, b) CALL6(n, a, b, 0, 0, 0, 0)
#define CALL1(n, a) CALL6(n, a, 0, 0, 0, 0, 0)
#define CALL0(n) CALL6(n, 0, 0, 0, 0, 0, 0)

int main(int argc, char** argv, char** environment);

_Noreturn void _exit(int code) {
  for (;;) CALL1(SYS_exit_group, code);
}

// The stack as the kernel leaves it: argc, argv, 0, environment, 0.
__attribute__((used)) _Noreturn void bare_start(long* stack) {
  const int argc = (int)stack[0];
  char** argv = (char**)(stack + 1);
  _exit(main(argc, argv, argv + argc + 1));
}

long bare_call(long number, long a, long b, long c, long d) {
  return raw(number, a, b, c, d, 0, 0);
}
long syscall(long number, ...) {
  va_list list;
  va_start(list, number);
  long a[6];
  for (int i = 0; i < 6; ++i) a[i] = va_arg(list, long);
  va_end(list);
  return checked(raw(number, a[0], a[1], a[2], a[3], a[4], a[5]));
}

// Files.

int openat(int folder, const char* path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const unsigned mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, unsigned) : 0;
  va_end(list);
  return (int)CALL4(SYS_openat, folder, path, flags, mode);
}
int open(const char* path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const unsigned mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, unsigned) : 0;
  va_end(list);
  return (int)CALL4(SYS_openat, AT_FDCWD, path, flags, mode);
}
int close(int fd) { return (int)CALL1(SYS_close, fd); }
ssize_t read(int fd, void* data, size_t size) { return CALL3(SYS_read, fd, data, size); }
ssize_t write(int fd, const void* data, size_t size) { return CALL3(SYS_write, fd, data, size); }
off_t lseek(int fd, off_t to, int from) { return CALL3(SYS_lseek, fd, to, from); }
int ftruncate(int fd, off_t size) { return (int)CALL2(SYS_ftruncate, fd, size); }
int fstat(int fd, struct stat* status) { return (int)CALL2(SYS_fstat, fd, status); }
int fstatat(int folder, const char* path, struct stat* status, int flags) {
  return (int)CALL4(SYS_newfstatat, folder, path, status, flags);
}
int fchmodat(int folder, const char* path, mode_t mode, int flags) {
  (void)flags;  // the call has none
  return (int)CALL3(SYS_fchmodat, folder, path, mode);
}
int fcntl(int fd, int what, ...) {
  va_list list;
  va_start(list, what);
  const long value = va_arg(list, long);
  va_end(list);
  return (int)CALL3(SYS_fcntl, fd, what, value);
}
int dup3(int from, int to, int flags) { return (int)CALL3(SYS_dup3, from, to, flags); }
int dup2(int from, int to) { return from == to ? to : dup3(from, to, 0); }
int pipe2(int ends[2], int flags) { return (int)CALL2(SYS_pipe2, ends, flags); }
int mkdirat(int folder, const char* path, mode_t mode) {
  return (int)CALL3(SYS_mkdirat, folder, path, mode);
}
int mkdir(const char* path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }
int unlinkat(int folder, const char* path, int flags) {
  return (int)CALL3(SYS_unlinkat, folder, path, flags);
}
int rmdir(const char* path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }
int symlink(const char* target, const char* path) {
  return (int)CALL3(SYS_symlinkat, target, AT_FDCWD, path);
}
ssize_t readlink(const char* path, char* target, size_t size) {
  return CALL4(SYS_readlinkat, AT_FDCWD, path, target, size);
}
int renameat(int from_folder, const char* from, int to_folder, const char* to) {
  return (int)CALL5(SYS_renameat2, from_folder, from, to_folder, to, 0);
}
int chdir(const char* path) { return (int)CALL1(SYS_chdir, path); }
int fchdir(int fd) { return (int)CALL1(SYS_fchdir, fd); }
mode_t umask(mode_t mask) { return (mode_t)CALL1(SYS_umask, mask); }
int mount(const char* from, const char* to, const char* type, unsigned long flags,
          const void* data) {
  return (int)CALL5(SYS_mount, from, to, type, flags, data);
}
int umount2(const char* path, int flags) { return (int)CALL2(SYS_umount2, path, flags); }
ssize_t sendfile(int to, int from, off_t* at, size_t size) {
  return CALL4(SYS_sendfile, to, from, at, size);
}
void* mmap(void* at, size_t size, int rights, int flags, int fd, off_t offset) {
  return (void*)CALL6(SYS_mmap, at, size, rights, flags, fd, offset);  // -1 is MAP_FAILED
}

// Sockets and waiting.

int socket(int family, int type, int protocol) {
  return (int)CALL3(SYS_socket, family, type, protocol);
}
int socketpair(int family, int type, int protocol, int ends[2]) {
  return (int)CALL4(SYS_socketpair, family, type, protocol, ends);
}
int shutdown(int fd, int what) { return (int)CALL2(SYS_shutdown, fd, what); }
ssize_t sendmsg(int fd, const struct msghdr* message, int flags) {
  return CALL3(SYS_sendmsg, fd, message, flags);
}
ssize_t recvmsg(int fd, struct msghdr* message, int flags) {
  return CALL3(SYS_recvmsg, fd, message, flags);
}
int poll(struct pollfd* watched, nfds_t count, int milliseconds) {
  const struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  return (int)CALL5(SYS_ppoll, watched, count, milliseconds < 0 ? NULL : &time, NULL, 0);
}
int pause(void) { return poll(NULL, 0, -1); }
int nanosleep(const struct timespec* time, struct timespec* left) {
  return (int)CALL2(SYS_nanosleep, time, left);
}
int usleep(useconds_t microseconds) {
  const struct timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000L};
  return nanosleep(&time, NULL);
}

// Processes.

pid_t getpid(void) { return (pid_t)CALL0(SYS_getpid); }
pid_t getppid(void) { return (pid_t)CALL0(SYS_getppid); }
pid_t setsid(void) { return (pid_t)CALL0(SYS_setsid); }
pid_t fork(void) { return (pid_t)CALL5(SYS_clone, SIGCHLD, 0, 0, 0, 0); }
int clone(int (*run)(void*), void* stack, int flags, void* argument, ...) {
  va_list list;
  va_start(list, argument);
  int* pidfd = va_arg(list, int*);
  va_end(list);
  return (int)checked(bare_clone(run, stack, flags, argument, pidfd));
}
int execve(const char* path, char* const argv[], char* const environment[]) {
  return (int)CALL3(SYS_execve, path, argv, environment);
}
pid_t wait4(pid_t pid, int* status, int options, struct rusage* usage) {
  return (pid_t)CALL4(SYS_wait4, pid, status, options, usage);
}
pid_t waitpid(pid_t pid, int* status, int options) { return wait4(pid, status, options, NULL); }
int kill(pid_t pid, int signal) { return (int)CALL2(SYS_kill, pid, signal); }
int unshare(int what) { return (int)CALL1(SYS_unshare, what); }
int sethostname(const char* name, size_t size) { return (int)CALL2(SYS_sethostname, name, size); }
int getrlimit(__rlimit_resource_t what, struct rlimit* limit) {
  return (int)CALL4(SYS_prlimit64, 0, what, NULL, limit);
}
int setrlimit(__rlimit_resource_t what, const struct rlimit* limit) {
  return (int)CALL4(SYS_prlimit64, 0, what, limit, NULL);
}
int prctl(int what, ...) {
  va_list list;
  va_start(list, what);
  long a[4];
  for (int i = 0; i < 4; ++i) a[i] = va_arg(list, long);
  va_end(list);
  return (int)CALL5(SYS_prctl, what, a[0], a[1], a[2], a[3]);
}

struct kernel_action {
  void (*handler)(int);
  unsigned long flags;
  void (*restorer)(void);
  unsigned long mask;
};
sighandler_t signal(int number, sighandler_t handler) {
  const unsigned long kRestorer = 0x04000000;
  const struct kernel_action action = {handler, SA_RESTART | kRestorer, bare_sigreturn, 0};
  struct kernel_action before = {SIG_DFL, 0, NULL, 0};
  if (CALL4(SYS_rt_sigaction, number, &action, &before, sizeof action.mask) != 0) return SIG_ERR;
  return before.handler;
}
int sigemptyset(sigset_t* set) {
  *set = (sigset_t){{0}};
  return 0;
}
int sigprocmask(int how, const sigset_t* set, sigset_t* before) {
  return (int)CALL4(SYS_rt_sigprocmask, how, set, before, sizeof(unsigned long));
}
