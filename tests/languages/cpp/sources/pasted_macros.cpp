#define ll long long
#define pb push_back
#define all(x) (x).begin(), (x).end()
#define FOR(i, a, b) for (int i = (a); i < (b); ++i)
typedef vector<int> vi;
typedef pair<int, int> pii;
static const int _ = []() { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();
const int MOD = 1e9 + 7;
class Solution {
private:
    vi res;
    bool check(const vi& a, int l, int r, ll t) { return (ll)a[l] + a[r] == t; }
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        FOR(i, 0, (int)nums.size()) FOR(j, i + 1, (int)nums.size())
            if (check(nums, i, j, target)) { res = {i, j}; return res; }
        return {};
    }
};
