#include <algorithm>
#include <iostream>
#include <vector>

using namespace std;

class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums.front();
        int here = 0;
        for (int x : nums) {
            here += x;
            best = max(best, here);
            if (here < 0) here = 0;
        }
        return best;
    }
};

int main() {
    vector<int> nums = {4, -6, 3, -1, 5, -8, 2};
    cout << Solution().maxSubArray(nums) << endl;
    return 0;
}
