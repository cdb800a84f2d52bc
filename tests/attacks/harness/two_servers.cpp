#include <unistd.h>
// Both the parent and the child go on as the harness: two answers to each case, from two processes.
class Solution {
 public:
  int twice(int x) {
    fork();
    return 2 * x;
  }
};
