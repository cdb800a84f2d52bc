class Solution {
 public:
  string reverseString(string s) {
    string result;
    for (char c : s) result = c + result;
    return result;
  }
};
