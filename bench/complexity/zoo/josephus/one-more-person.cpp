class Solution {
 public:
  int lastStanding(int n) {
    int pos = 1;
    for (int size = 2; size <= n; ++size) {
      pos += 2;
      if (pos > size) pos -= size;
    }
    return pos;
  }
};
