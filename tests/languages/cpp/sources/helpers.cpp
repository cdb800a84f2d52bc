struct Range {
    int from, to;
};
static const int kFast = [] {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    return 0;
}();
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        cout << "hi";
        Range r{kFast, (int)nums.size()};
        return r.to;
    }
};
