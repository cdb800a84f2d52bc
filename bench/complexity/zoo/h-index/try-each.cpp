class Solution {
 public:
  int hIndex(vector<int>& citations) {
    int h = citations.size();
    while (count_if(citations.begin(), citations.end(), [&](int c) { return c >= h; }) < h) --h;
    return h;
  }
};
