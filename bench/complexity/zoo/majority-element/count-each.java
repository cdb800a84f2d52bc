class Solution {
    public int majorityElement(int[] nums) {
        for (int candidate : nums) {
            long count = Arrays.stream(nums).filter(x -> x == candidate).count();
            if (count > nums.length / 2) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no majority");
    }
}
