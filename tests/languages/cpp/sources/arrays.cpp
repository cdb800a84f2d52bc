class Solution {
public:
    void echo(vector<bool>& g, vector<int>& h, vector<long long>& i, vector<double>& j, vector<char>& k, vector<string>& l,
              vector<vector<int>>& m, vector<vector<char>>& n, vector<vector<string>>& o, ListNode*& p, TreeNode*& q,
              vector<ListNode*>& r, vector<vector<bool>>& s, vector<TreeNode*>& t) {}
};
