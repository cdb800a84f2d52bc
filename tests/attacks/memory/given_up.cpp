#include <new>
#include <vector>
// Asks for far more than there is and does not touch it; then for a size that cannot be.
class Solution {
 public:
  int twice(int x) {
    std::vector<char*> all;
    try {
      for (;;) all.push_back(new char[1ull << 40]);
    } catch (const std::bad_alloc&) {
    }
    return static_cast<int>(std::vector<long>(static_cast<std::size_t>(-1) / 16).size()) + x;
  }
};
