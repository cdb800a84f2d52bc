class Solution {
    public long countDivisors(int n) {
        int[] count = new int[n + 1];
        for (int d = 1; d <= n; d++) {
            for (int m = d; m <= n; m += d) {
                count[m]++;
            }
        }
        return Arrays.stream(count).asLongStream().sum();
    }
}
