class Solution {
 public:
  int search(vector<int>& nums, int target) { return binarySearch(nums, 0, nums.size(), target); }

 private:
  int binarySearch(const vector<int>& nums, int lo, int hi, int target) {
    if (lo >= hi) return -1;
    int mid = (lo + hi) / 2;
    if (nums[mid] == target) return mid;
    return nums[mid] > target ? binarySearch(nums, lo, mid, target)
                              : binarySearch(nums, mid + 1, hi, target);
  }
};
