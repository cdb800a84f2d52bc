class Solution {
 public:
  vector<int> sortArray(vector<int>& nums) {
    vector<int> count(nums.size());
    for (int x : nums) count[x]++;
    vector<int> sorted;
    sorted.reserve(nums.size());
    for (size_t v = 0; v < count.size(); v++) sorted.insert(sorted.end(), count[v], v);
    return sorted;
  }
};
