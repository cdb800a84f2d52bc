// Mistake: a table of n * n * n partial sums; half a gigabyte for the largest n.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int n = nums.size();
        vector<vector<vector<int>>> partial(n, vector<vector<int>>(n, vector<int>(n, 0)));
        int best = nums[0];
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                partial[i][j][i] = nums[i];
                for (int k = i + 1; k <= j; k++) partial[i][j][k] = partial[i][j][k - 1] + nums[k];
                best = max(best, partial[i][j][j]);
            }
        }
        return best;
    }
};
