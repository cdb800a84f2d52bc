class Solution {
    public int kthSmallest(int[][] matrix, int k) {
        int n = matrix.length;
        long low = matrix[0][0], high = matrix[n - 1][n - 1];
        while (low < high) {
            long mid = Math.floorDiv(low + high, 2L);
            if (countAtMost(matrix, mid) < k) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return (int) low;
    }

    private int countAtMost(int[][] matrix, long limit) {
        int count = 0;
        int row = matrix.length - 1, col = 0;
        while (row >= 0 && col < matrix.length) {
            if (matrix[row][col] <= limit) {
                count += row + 1;
                col++;
            } else {
                row--;
            }
        }
        return count;
    }
}
