class Solution {
    public long countInversions(int[] nums) {
        return sort(nums, new int[nums.length], 0, nums.length - 1);
    }

    private long sort(int[] nums, int[] temp, int low, int high) {
        if (low >= high) return 0;
        int mid = (low + high) >>> 1;
        long count = sort(nums, temp, low, mid) + sort(nums, temp, mid + 1, high);
        System.arraycopy(nums, low, temp, low, high - low + 1);
        int i = low, j = mid + 1;
        for (int k = low; k <= high; k++) {
            if (i > mid) {
                nums[k] = temp[j++];
            } else if (j > high || temp[i] <= temp[j]) {
                nums[k] = temp[i++];
            } else {
                nums[k] = temp[j++];
                count += mid - i + 1;
            }
        }
        return count;
    }
}
