#include <sys/ipc.h>
#include <sys/shm.h>
#include <cstdio>
#include <cstring>
// Segments outlive the process that made them, and nobody need have them attached.
class Solution {
 public:
  int twice(int x) {
    constexpr std::size_t kEach = 16u << 20;
    for (int i = 0; i < 16; ++i) {
      const int id = shmget(@IPC_KEY@ + i, kEach, IPC_CREAT | 0666);
      void* at = id < 0 ? reinterpret_cast<void*>(-1) : shmat(id, nullptr, 0);
      if (at == reinterpret_cast<void*>(-1)) return 0;
      std::memset(at, 'v', kEach);
      shmdt(at);
    }
    std::fputs("BREACH: 256 MiB in System V segments\n", stderr);
    return 2 * x;
  }
};
