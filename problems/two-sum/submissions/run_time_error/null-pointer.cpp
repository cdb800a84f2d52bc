// Mistake: uses the pointer to the partner before looking whether there is one.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        map<int, int*> partner;
        vector<int> index(nums.size());
        for (int i = 0; i < nums.size(); i++) {
            int* other = partner[target - nums[i]];
            if (*other != i) return {*other, i};
            index[i] = i;
            partner[nums[i]] = &index[i];
        }
        return {};
    }
};
