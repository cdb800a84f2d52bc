class Solution {
    public int lastDigits(int x, int n) {
        int result = 1;
        for (int i = 1; i <= n; i++) {
            result = result * x % 1_000_000;
        }
        return result;
    }
}
