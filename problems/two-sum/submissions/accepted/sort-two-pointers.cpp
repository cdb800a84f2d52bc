class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<pair<int, int>> sorted;
        for (int i = 0; i < (int)nums.size(); ++i) sorted.emplace_back(nums[i], i);
        sort(sorted.begin(), sorted.end());
        int left = 0, right = (int)sorted.size() - 1;
        while (left < right) {
            int sum = sorted[left].first + sorted[right].first;
            if (sum == target) return {sorted[left].second, sorted[right].second};
            if (sum < target)
                ++left;
            else
                --right;
        }
        return {};
    }
};
