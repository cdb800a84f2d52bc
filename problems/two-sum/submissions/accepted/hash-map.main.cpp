#include <iostream>
#include <unordered_map>
#include <vector>

using namespace std;

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> position;
        for (int i = 0; i < nums.size(); i++) position[nums[i]] = i;
        for (int i = 0; i < nums.size(); i++) {
            auto found = position.find(target - nums[i]);
            if (found != position.end() && found->second != i) return {i, found->second};
        }
        return {};
    }
};

int main() {
    vector<int> nums{7, 1, 9, 4};
    auto answer = Solution().twoSum(nums, 10);
    cout << answer[0] << " " << answer[1] << endl;
}
