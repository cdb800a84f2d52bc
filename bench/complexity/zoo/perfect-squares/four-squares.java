class Solution {
    public int numSquares(int n) {
        int reduced = n;
        while (reduced % 4 == 0) {
            reduced /= 4;
        }
        if (reduced % 8 == 7) return 4;
        if (isSquare(n)) return 1;
        for (int i = 1; i * i <= n; i++) {
            if (isSquare(n - i * i)) return 2;
        }
        return 3;
    }

    private boolean isSquare(int n) {
        int root = (int) Math.sqrt(n);
        return root * root == n;
    }
}
