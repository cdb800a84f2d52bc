class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        thread runner([] {});
        return 0;
    }
};
