class Solution {
    public long countOnes(int n) {
        long total = 0;
        for (int i = 1; i <= n; i++) {
            for (int x = i; x != 0; x >>>= 1) {
                if ((x & 1) == 1) total++;
            }
        }
        return total;
    }
}
