class Solution {
    public int strStr(String haystack, String needle) {
        int n = haystack.length(), m = needle.length();
        for (int start = 0; start <= n - m; start++) {
            int matched = 0;
            while (matched < m && haystack.charAt(start + matched) == needle.charAt(matched)) {
                matched++;
            }
            if (matched == m) return start;
        }
        return -1;
    }
}
