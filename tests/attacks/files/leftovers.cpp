#include <fcntl.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <cstdio>
#include <cstring>
// Leaves a mark everywhere for the next submission to find. It is submitted twice: the second finds what the first left.
static void mark(const char* path) {
  if (access(path, F_OK) == 0) std::fprintf(stderr, "BREACH: %s is still there\n", path);
  const int fd = open(path, O_CREAT | O_WRONLY, 0666);
  std::fprintf(stderr, "%s: %s\n", path, fd >= 0 ? "marked" : std::strerror(errno));
  if (fd >= 0) close(fd);
}
class Solution {
 public:
  int twice(int x) {
    if (x != 0) return 2 * x;
    for (const char* path : {"/work/@MARK@", "/tmp/@MARK@", "/var/tmp/@MARK@", "/dev/shm/@MARK@", "/@MARK@", "/dev/@MARK@", "/artifact/@MARK@",
                             "/src/@MARK@", "/harness/@MARK@", "@HOST_TMPDIR@/@MARK@", "@CACHE@/@MARK@"})
      mark(path);
    if (shmget(@IPC_KEY@, 4096, IPC_CREAT | IPC_EXCL | 0666) < 0 && errno == EEXIST) std::fputs("BREACH: the segment is still there\n", stderr);
    if (msgget(@IPC_KEY@, IPC_CREAT | IPC_EXCL | 0666) < 0 && errno == EEXIST) std::fputs("BREACH: the queue is still there\n", stderr);
    const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{AF_UNIX, ""};
    std::strcpy(address.sun_path + 1, "@MARK@");
    if (bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof(sa_family_t) + 1 + std::strlen("@MARK@")) != 0)
      std::fprintf(stderr, "BREACH: bind: %s\n", std::strerror(errno));
    if (fork() == 0) {
      setsid();
      for (;;) pause();
    }
    return 2 * x;
  }
};
