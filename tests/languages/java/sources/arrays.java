class Solution {
    public void echo(boolean[] g, int[] h, long[] i, double[] j, char[] k, String[] l, int[][] m, char[][] n, String[][] o,
            ListNode p, TreeNode q, ListNode[] r, boolean[][] s, TreeNode[] t) {
        h[0] += 1;
        m[2][1] += 1;
        n[1][0] += 1;
        l[1] += "y";
        p.val += 1;
        q.right.val += 1;
    }
}
