class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        thread runner([] { throw logic_error("oops"); });
        runner.join();
        return 0;
    }
};
