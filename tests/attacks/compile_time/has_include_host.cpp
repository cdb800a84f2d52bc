#if __has_include("@CANARY_FILE@") || __has_include("@PROBLEM@/cases/secret.jsonl") || __has_include("/etc/passwd")
static_assert(false, "a file of the host is there");
#endif
class Solution {
 public:
  int twice(int x) { return 2 * x; }
};
