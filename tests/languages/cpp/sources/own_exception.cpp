struct Trouble : runtime_error {
    using runtime_error::runtime_error;
};
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        throw Trouble("no way");
    }
};
