#include <sys/ipc.h>
#include <sys/msg.h>
#include <cstdio>
#include <cstring>
// Messages nobody receives, in as many queues as there may be.
struct Message {
  long type = 1;
  char text[8192];
};
class Solution {
 public:
  int twice(int x) {
    long long total = 0;
    Message message;
    std::memset(message.text, 'q', sizeof message.text);
    for (int i = 0; i < 40000; ++i) {
      const int id = msgget(IPC_PRIVATE, 0666 | IPC_CREAT);
      if (id < 0) break;
      while (msgsnd(id, &message, sizeof message.text, IPC_NOWAIT) == 0) total += sizeof message.text;
    }
    std::fprintf(stderr, "%lld MiB in messages\n", total >> 20);
    if (total > (80 << 20)) std::fputs("BREACH: more than the limit in messages\n", stderr);
    return 2 * x;
  }
};
