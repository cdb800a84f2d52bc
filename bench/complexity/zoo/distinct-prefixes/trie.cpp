struct TrieNode {
  TrieNode* next[26] = {};
};

class Solution {
 public:
  int countPrefixes(vector<string>& words) {
    TrieNode* root = new TrieNode();
    int count = 0;
    for (auto& word : words) {
      TrieNode* cur = root;
      for (char c : word) {
        if (!cur->next[c - 'a']) {
          cur->next[c - 'a'] = new TrieNode();
          count++;
        }
        cur = cur->next[c - 'a'];
      }
    }
    return count;
  }
};
