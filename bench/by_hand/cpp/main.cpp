#include <bits/stdc++.h>
using namespace std;
// SOLUTION
int main() {
    vector<int> nums{-2, 1, -3, 4, -1, 2, 1, -5, 4};
    cout << Solution().maxSubArray(nums) << endl;
}
