static char hoard[1u << 30];
class Solution {
 public:
  int twice(int x) {
    for (std::size_t at = 0; at < sizeof hoard; at += 4096) hoard[at] = 1;
    std::fputs("BREACH: 1 GiB of static memory\n", stderr);
    return 2 * x + hoard[static_cast<std::size_t>(x)] - 1;
  }
};
