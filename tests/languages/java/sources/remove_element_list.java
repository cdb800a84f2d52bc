class Solution {
    public int removeElement(List<Integer> nums, int val) {
        nums.removeIf(x -> x == val);
        return nums.size();
    }
}
