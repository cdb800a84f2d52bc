class Solution {
    private static final int MOD = 1_000_000;

    public int lastDigits(int x, int n) {
        return (int) power(x, n);
    }

    private long power(long x, int n) {
        if (n == 0) {
            return 1;
        }
        long half = power(x, n / 2);
        if (n % 2 == 0) {
            return half * half % MOD;
        }
        return half * half % MOD * x % MOD;
    }
}
