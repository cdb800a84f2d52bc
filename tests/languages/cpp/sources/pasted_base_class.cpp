static int maxOf(int a, int b);
namespace { constexpr int kNone = INT_MIN; }
class Base { public: virtual ~Base() = default; virtual int maxSubArray(vector<int>& nums) = 0; };
class Solution : public Base {
public:
    Solution() : best(kNone) {}
    int maxSubArray(vector<int>& nums) override {
        function<int(int)> dfs = [&](int i) -> int {
            if (i < 0) return 0;
            int v = nums[i] + maxOf(0, dfs(i - 1));
            best = maxOf(best, v);
            return v;
        };
        best = kNone;
        dfs(nums.size() - 1);
        return best;
    }
private:
    int best;
};
static int maxOf(int a, int b) { return a > b ? a : b; }
