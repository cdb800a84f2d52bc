class Solution {
    public int longestPalindrome(String s) {
        int best = 0;
        for (int i = 0; i < s.length(); i++) {
            best = Math.max(best, Math.max(expand(s, i, i), expand(s, i, i + 1)));
        }
        return best;
    }

    private int expand(String s, int left, int right) {
        while (left >= 0 && right < s.length() && s.charAt(left) == s.charAt(right)) {
            left--;
            right++;
        }
        return right - left - 1;
    }
}
