class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int x = 5;
        return cin >> x ? 1 : 2;
    }
};
