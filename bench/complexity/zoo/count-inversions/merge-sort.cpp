class Solution {
  long long mergeSort(vector<int>& a, vector<int>& tmp, int l, int r) {
    if (r - l <= 1) return 0;
    int m = l + (r - l) / 2;
    long long inv = mergeSort(a, tmp, l, m) + mergeSort(a, tmp, m, r);
    int i = l, j = m, k = l;
    while (i < m || j < r) {
      if (j == r || (i < m && a[i] <= a[j])) {
        tmp[k++] = a[i++];
      } else {
        inv += m - i;
        tmp[k++] = a[j++];
      }
    }
    copy(tmp.begin() + l, tmp.begin() + r, a.begin() + l);
    return inv;
  }

 public:
  long long countInversions(vector<int>& nums) {
    vector<int> tmp(nums.size());
    return mergeSort(nums, tmp, 0, nums.size());
  }
};
