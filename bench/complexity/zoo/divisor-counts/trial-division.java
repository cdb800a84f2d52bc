class Solution {
    public long countDivisors(int n) {
        long total = 0;
        for (int x = 1; x <= n; x++) {
            for (int d = 1; d * d <= x; d++) {
                if (x % d == 0) {
                    total += d == x / d ? 1 : 2;
                }
            }
        }
        return total;
    }
}
