class Solution {
    public boolean wordBreak(String s, String[] words) {
        return canBreak(s, 0, words);
    }

    private boolean canBreak(String s, int start, String[] words) {
        if (start == s.length()) return true;
        for (String word : words) {
            if (s.startsWith(word, start) && canBreak(s, start + word.length(), words)) {
                return true;
            }
        }
        return false;
    }
}
