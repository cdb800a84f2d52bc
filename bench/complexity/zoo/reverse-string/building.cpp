class Solution {
 public:
  string reverseString(string s) { return string(s.rbegin(), s.rend()); }
};
