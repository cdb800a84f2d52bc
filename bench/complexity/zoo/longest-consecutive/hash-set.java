class Solution {
    public int longestConsecutive(int[] nums) {
        Set<Integer> set = new HashSet<>();
        for (int num : nums) set.add(num);
        int longest = 0;
        for (int num : set) {
            if (set.contains(num - 1)) continue;
            int end = num;
            while (set.contains(end + 1)) end++;
            longest = Math.max(longest, end - num + 1);
        }
        return longest;
    }
}
