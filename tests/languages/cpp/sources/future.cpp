class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        auto later = async(launch::async, [] {
            throw logic_error("oops");
            return 1;
        });
        return later.get();
    }
};
