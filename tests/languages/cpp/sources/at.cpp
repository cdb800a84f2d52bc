class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        cout << "one";
        printf("two");
        cerr << "three";
        return nums.at(10);
    }
};
