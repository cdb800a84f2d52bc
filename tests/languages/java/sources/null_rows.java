class Solution {
    public void echo(boolean[] g, int[] h, long[] i, double[] j, char[] k, String[] l, int[][] m, char[][] n, String[][] o,
            ListNode p, TreeNode q, ListNode[] r, boolean[][] s, TreeNode[] t) {
        if (g[0]) m[1] = null;
        else k[0] = '\u20ac';
    }
}
