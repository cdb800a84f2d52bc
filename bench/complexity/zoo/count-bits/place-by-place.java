class Solution {
    public long countOnes(int n) {
        long count = n + 1L, total = 0;
        for (long place = 1; place <= n; place *= 2) {
            total += count / (place * 2) * place;
            total += Math.max(0, count % (place * 2) - place);
        }
        return total;
    }
}
