class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int* p = new int[4];
        asm volatile("" : : "r"(p) : "memory");
        delete[] p;
        asm volatile("" : : "r"(p) : "memory");
        delete[] p;
        return 0;
    }
};
