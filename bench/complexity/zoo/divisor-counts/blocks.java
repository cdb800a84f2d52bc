class Solution {
    public long countDivisors(int n) {
        long total = 0;
        for (long low = 1; low <= n; ) {
            long quotient = n / low;
            long high = n / quotient;
            total += quotient * (high - low + 1);
            low = high + 1;
        }
        return total;
    }
}
