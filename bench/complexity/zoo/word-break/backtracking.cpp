class Solution {
  bool canBreak(const string& s, size_t start, const vector<string>& words) {
    if (start == s.size()) return true;
    for (const string& w : words)
      if (s.compare(start, w.size(), w) == 0 && canBreak(s, start + w.size(), words)) return true;
    return false;
  }

 public:
  bool wordBreak(string s, vector<string>& words) { return canBreak(s, 0, words); }
};
