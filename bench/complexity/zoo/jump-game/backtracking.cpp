class Solution {
  bool canReachEnd(int pos, const vector<int>& nums) {
    int last = nums.size() - 1;
    if (pos == last) return true;
    int furthest = min(pos + nums[pos], last);
    for (int next = pos + 1; next <= furthest; next++) {
      if (canReachEnd(next, nums)) return true;
    }
    return false;
  }

 public:
  bool canJump(vector<int>& nums) { return canReachEnd(0, nums); }
};
