class Solution {
 public:
  int countPrefixes(vector<string>& words) {
    unordered_set<string> prefixes;
    for (const string& w : words)
      for (size_t len = 1; len <= w.size(); ++len) prefixes.insert(w.substr(0, len));
    return prefixes.size();
  }
};
