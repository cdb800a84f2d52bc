#pragma GCC optimize("O3")
#include "bits/stdc++.h"
#define all(x) (x).begin(), (x).end()
using namespace std;
typedef long long ll;

class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        ll best = *max_element(all(nums));
        for (auto it = nums.begin(); it != nums.end(); ++it) {
            ll sum = 0;
            for (auto jt = it; jt != nums.end(); ++jt) best = max(best, sum += *jt);
        }
        return best;
    }
};
