// Mistake: a debug print in a loop that does not move on after a miss.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        int i = 0, j = 1;
        while (true) {
            cout << "trying positions " << i << " and " << j << ": " << nums[i] << " + " << nums[j]
                 << " for the target " << target << endl;
            if (nums[i] + nums[j] == target) return {i, j};
        }
    }
};
