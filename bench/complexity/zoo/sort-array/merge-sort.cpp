class Solution {
  void mergeSort(vector<int>& a, int l, int r) {
    if (l >= r) return;
    int m = l + (r - l) / 2;
    mergeSort(a, l, m);
    mergeSort(a, m + 1, r);
    vector<int> tmp;
    int i = l, j = m + 1;
    while (i <= m || j <= r) {
      if (j > r || (i <= m && a[i] <= a[j]))
        tmp.push_back(a[i++]);
      else
        tmp.push_back(a[j++]);
    }
    copy(tmp.begin(), tmp.end(), a.begin() + l);
  }

 public:
  vector<int> sortArray(vector<int>& nums) {
    mergeSort(nums, 0, nums.size() - 1);
    return nums;
  }
};
