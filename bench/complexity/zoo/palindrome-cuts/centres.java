class Solution {
    private static final int MOD = 1_000_000_007;

    public int countCuts(String s) {
        int[] ways = new int[s.length() + 1];
        ways[0] = 1;
        for (int i = 0; i < s.length(); i++) {
            expand(s, i, i, ways);
            expand(s, i, i + 1, ways);
        }
        return ways[s.length()];
    }

    private void expand(String s, int left, int right, int[] ways) {
        while (left >= 0 && right < s.length() && s.charAt(left) == s.charAt(right)) {
            ways[right + 1] = (ways[right + 1] + ways[left]) % MOD;
            left--;
            right++;
        }
    }
}
