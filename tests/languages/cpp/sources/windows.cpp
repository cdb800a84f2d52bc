#include <vector>
#include <iostream>
#include <unistd.h>
using namespace std;
#define int long long
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0], sum = 0;
        for (int x : nums) {
            sum = max(sum + x, x);
            best = max(best, sum);
        }
        return best;
    }
};

signed main() {
    vector<int> v{1};
    cout << Solution().maxSubArray(v);
    return 0;
}
