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
    attempt("add_key", syscall(SYS_add_key, "user", "@MARK@", "payload", 7, -3));
    attempt("request_key", syscall(SYS_request_key, "user", "@MARK@", nullptr, -3));
    attempt("keyctl join", syscall(SYS_keyctl, 1, nullptr));
    attempt("keyctl session", syscall(SYS_keyctl, 0, -3, 1));
    return 2 * x;
  }
};
