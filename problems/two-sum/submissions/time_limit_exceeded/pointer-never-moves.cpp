// Mistake: where the sum is too large neither pointer moves.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<pair<int, int>> sorted;
        for (int i = 0; i < nums.size(); i++) sorted.push_back({nums[i], i});
        sort(sorted.begin(), sorted.end());
        int left = 0, right = sorted.size() - 1;
        while (sorted[left].first + sorted[right].first != target) {
            if (sorted[left].first + sorted[right].first < target) left++;
        }
        return {sorted[left].second, sorted[right].second};
    }
};
