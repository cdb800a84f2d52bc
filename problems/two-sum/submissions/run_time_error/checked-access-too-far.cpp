// Mistake: the inner loop runs to the length itself; at() throws out_of_range where the pair is not found before.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (int i = 0; i < nums.size(); i++)
            for (int j = i + 1; j <= nums.size(); j++)
                if (nums.at(i) + nums.at(j) == target) return {i, j};
        return {};
    }
};
