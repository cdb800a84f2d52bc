class Solution {
    public int kthSmallest(int[][] matrix, int k) {
        int[] sorted = Arrays.stream(matrix).flatMapToInt(Arrays::stream).sorted().toArray();
        return sorted[k - 1];
    }
}
