/* neighbour PID FILE: tries to signal and change the process PID (0: its own parent) and the FILE
   by every way that needs no privilege, and prints what worked, a word each. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ipc.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

static void tell(const char* what, long result) {
  if (result >= 0) puts(what);
}

static void signal_it(pid_t pid) {
  siginfo_t info = {.si_signo = SIGTERM, .si_code = SI_QUEUE};
  tell("kill", kill(pid, SIGTERM));
  tell("kill-group", kill(-pid, SIGTERM));
  tell("tkill", syscall(SYS_tkill, pid, SIGTERM));
  tell("tgkill", syscall(SYS_tgkill, pid, pid, SIGTERM));
  tell("sigqueue", syscall(SYS_rt_sigqueueinfo, pid, SIGTERM, &info));
  tell("tgsigqueue", syscall(SYS_rt_tgsigqueueinfo, pid, pid, SIGTERM, &info));
  const long pidfd = syscall(SYS_pidfd_open, pid, 0);
  if (pidfd >= 0) tell("pidfd", syscall(SYS_pidfd_send_signal, pidfd, SIGTERM, NULL, 0));
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return;
  tell("setown", fcntl(ends[0], F_SETOWN, pid));
}

static void change_it(pid_t pid) {
  struct rlimit limit = {0, 0};
  struct sched_param idle = {0};
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(0, &set);
  tell("prlimit", prlimit(pid, RLIMIT_NOFILE, &limit, NULL));
  tell("affinity", sched_setaffinity(pid, sizeof set, &set));
  tell("scheduler", sched_setscheduler(pid, SCHED_IDLE, &idle));
  tell("priority", setpriority(PRIO_PROCESS, pid, 19));
  tell("ioprio", syscall(SYS_ioprio_set, 1, pid, 3 << 13));
}

static void spoil(const char* file) {
  const struct timespec times[2] = {{1, 0}, {1, 0}};
  tell("read", open(file, O_RDONLY));
  tell("write", open(file, O_WRONLY));
  tell("truncate", truncate(file, 0));
  tell("chmod", chmod(file, 0777));
  tell("chown", chown(file, getuid(), getgid()));
  tell("times", utimensat(AT_FDCWD, file, times, 0));
  tell("xattr", setxattr(file, "user.x", "x", 1, 0));
  tell("link", link(file, "linked"));
  tell("rename", rename(file, "renamed"));
  tell("remove", unlink(file));
  tell("execute", execl(file, file, (char*)NULL));
}

static void reach_out(void) {
  struct sockaddr_un address = {AF_UNIX, "\0neighbour"};
  int ends[2];
  tell("socket", socket(AF_UNIX, SOCK_STREAM, 0));
  if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends) == 0)
    tell("bind", bind(ends[0], (struct sockaddr*)&address, sizeof address));
  tell("datagrams", socketpair(AF_UNIX, SOCK_DGRAM, 0, ends));
  tell("shm", shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600));
}

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const pid_t pid = atoi(argv[1]) != 0 ? atoi(argv[1]) : getppid();
  signal_it(pid);
  change_it(pid);
  spoil(argv[2]);
  reach_out();
  if (atoi(argv[1]) == 0) tell("kill-all", kill(-1, SIGTERM));
  return 0;
}
