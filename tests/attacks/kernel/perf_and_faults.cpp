#include <fcntl.h>
#include <linux/perf_event.h>
#include <linux/userfaultfd.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <cstdio>
#include <cstring>
static void attempt(const char* what, long result) {
  std::fprintf(stderr, "%s%s: %s\n", result < 0 ? "" : "BREACH: ", what, result < 0 ? strerrorname_np(errno) : "done");
}
class Solution {
 public:
  int twice(int x) {
    for (const unsigned type : {PERF_TYPE_SOFTWARE, PERF_TYPE_HARDWARE, PERF_TYPE_TRACEPOINT}) {
      perf_event_attr event{};
      event.type = type;
      event.size = sizeof event;
      event.exclude_kernel = 1;
      attempt("perf_event_open", syscall(SYS_perf_event_open, &event, 0, -1, -1, 0));
    }
    attempt("userfaultfd", syscall(SYS_userfaultfd, O_CLOEXEC | UFFD_USER_MODE_ONLY));
    attempt("userfaultfd", syscall(SYS_userfaultfd, 0));
    attempt("lookup_dcookie", syscall(SYS_lookup_dcookie, 0, nullptr, 0));
    attempt("syslog", syscall(SYS_syslog, 3, nullptr, 0));
    return 2 * x;
  }
};
