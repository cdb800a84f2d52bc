#define A(x) x x x x x x x x x x x x x x x x
#define B(x) A(A(A(A(x))))
#define C(x) B(B(x))
class Solution {
 public:
  int twice(int x) {
    C(++x;)
    return x;
  }
};
