#include <bits/stdc++.h>
#include <ext/pb_ds/assoc_container.hpp>
#pragma GCC optimize("O3,unroll-loops")
#pragma GCC target("avx2")
using namespace std;
using namespace __gnu_pbds;
class Solution {
public:
    std::vector<int> twoSum(const std::vector<int>& nums, const int target) {
        gp_hash_table<int, int> seen;
        for (const auto& [i, x] : views::iota(0, (int)nums.size()) | views::transform([&](int i) { return pair{i, nums[i]}; })) {
            if (auto it = seen.find(target - x); it != seen.end()) return {it->second, i};
            seen[x] = i;
        }
        throw invalid_argument("none");
    }
};
int main() {
    Solution s;
    vector<int> v = {2, 7, 11, 15};
    auto r = s.twoSum(v, 9);
    cout << r[0] << r[1];
    return 0;
}
