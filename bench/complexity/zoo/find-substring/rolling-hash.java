class Solution {
    private static final int BASE = 31;
    private static final long MOD = 1_000_000_007L;

    public int strStr(String haystack, String needle) {
        int n = haystack.length(), m = needle.length();
        if (m > n) return -1;
        long power = 1, target = 0, hash = 0;
        for (int i = 0; i < m; i++) {
            target = (target * BASE + needle.charAt(i)) % MOD;
            hash = (hash * BASE + haystack.charAt(i)) % MOD;
            if (i > 0) power = power * BASE % MOD;
        }
        for (int i = 0; i <= n - m; i++) {
            if (hash == target && haystack.startsWith(needle, i)) return i;
            if (i < n - m) {
                hash = (hash - haystack.charAt(i) * power % MOD + MOD) % MOD;
                hash = (hash * BASE + haystack.charAt(i + m)) % MOD;
            }
        }
        return -1;
    }
}
