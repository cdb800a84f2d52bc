class Solution {
    private int ways;

    public int countCuts(String s) {
        ways = 0;
        cut(s, 0);
        return ways;
    }

    private void cut(String s, int start) {
        if (start == s.length()) {
            ways = (ways + 1) % 1_000_000_007;
            return;
        }
        for (int end = start; end < s.length(); end++) {
            if (isPalindrome(s, start, end)) {
                cut(s, end + 1);
            }
        }
    }

    private boolean isPalindrome(String s, int left, int right) {
        while (left < right) {
            if (s.charAt(left++) != s.charAt(right--)) return false;
        }
        return true;
    }
}
