class Solution {
    private Integer[][] memo;

    public int minDistance(String word1, String word2) {
        memo = new Integer[word1.length() + 1][word2.length() + 1];
        return solve(word1, word2, word1.length(), word2.length());
    }

    private int solve(String word1, String word2, int i, int j) {
        if (i == 0) return j;
        if (j == 0) return i;
        if (memo[i][j] != null) return memo[i][j];

        int distance;
        if (word1.charAt(i - 1) == word2.charAt(j - 1)) {
            distance = solve(word1, word2, i - 1, j - 1);
        } else {
            int insert = solve(word1, word2, i, j - 1);
            int delete = solve(word1, word2, i - 1, j);
            int replace = solve(word1, word2, i - 1, j - 1);
            distance = Math.min(insert, Math.min(delete, replace)) + 1;
        }
        memo[i][j] = distance;
        return distance;
    }
}
