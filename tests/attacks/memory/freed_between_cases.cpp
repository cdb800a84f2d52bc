#include <cstdlib>
#include <cstring>
// A short peak: it is over before anybody could have looked.
class Solution {
 public:
  int twice(int x) {
    constexpr std::size_t kBytes = 72u << 20;
    char* block = static_cast<char*>(std::malloc(kBytes));
    std::memset(block, 1, kBytes);
    asm volatile("" : : "r"(block) : "memory");
    std::free(block);
    std::fputs("BREACH: 72 MiB for a moment\n", stderr);
    return 2 * x;
  }
};
