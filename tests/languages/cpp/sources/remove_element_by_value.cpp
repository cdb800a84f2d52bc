class Solution {
public:
    int removeElement(vector<int> nums, int val) {
        return static_cast<int>(remove(nums.begin(), nums.end(), val) - nums.begin());
    }
};
