class Solution {
    public int lastDigits(int x, int n) {
        long result = 1;
        long square = x;
        while (n > 0) {
            if ((n & 1) != 0) result = result * square % 1_000_000;
            square = square * square % 1_000_000;
            n >>= 1;
        }
        return (int) result;
    }
}
