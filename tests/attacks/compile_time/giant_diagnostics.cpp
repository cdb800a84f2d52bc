#define E1(x) static_assert(sizeof(x) == 0, "a diagnostic that is rather long, and comes again and again and again and again");
#define E2(x) E1(x) E1(x) E1(x) E1(x) E1(x) E1(x) E1(x) E1(x) E1(x) E1(x)
#define E3(x) E2(x) E2(x) E2(x) E2(x) E2(x) E2(x) E2(x) E2(x) E2(x) E2(x)
#define E4(x) E3(x) E3(x) E3(x) E3(x) E3(x) E3(x) E3(x) E3(x) E3(x) E3(x)
E4(int)
E4(long)
class Solution {
 public:
  int twice(int x) { return 2 * x; }
};
