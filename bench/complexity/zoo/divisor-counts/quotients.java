class Solution {
    public long countDivisors(int n) {
        long total = 0;
        for (int d = 1; d <= n; d++) total += n / d;
        return total;
    }
}
