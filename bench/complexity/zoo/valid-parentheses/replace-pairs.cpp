class Solution {
 public:
  bool isValid(string s) {
    bool changed = true;
    while (changed) {
      changed = false;
      for (const char* pair : {"()", "[]", "{}"}) {
        size_t at;
        while ((at = s.find(pair)) != string::npos) {
          s.erase(at, 2);
          changed = true;
        }
      }
    }
    return s.empty();
  }
};
