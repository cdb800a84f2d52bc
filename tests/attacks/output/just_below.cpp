#include <unistd.h>
#include <vector>
// Nearly the limit in every case, as one line of NULs and bytes that are no text.
class Solution {
 public:
  int twice(int x) {
    std::vector<char> block(1000 * 1000);
    for (std::size_t at = 0; at < block.size(); at += 2) block[at] = static_cast<char>(0x80 + at % 128);
    for (std::size_t at = 0; at < block.size();) {
      const ssize_t put = write(1, block.data() + at, block.size() - at);
      if (put <= 0) return 0;
      at += static_cast<std::size_t>(put);
    }
    return 2 * x;
  }
};
