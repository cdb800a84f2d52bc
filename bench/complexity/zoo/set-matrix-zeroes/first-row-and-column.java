class Solution {
    public void setZeroes(int[][] matrix) {
        int m = matrix.length, n = matrix[0].length;
        boolean firstRow = Arrays.stream(matrix[0]).anyMatch(x -> x == 0);
        boolean firstCol = Arrays.stream(matrix).anyMatch(row -> row[0] == 0);
        for (int i = 1; i < m; i++) {
            for (int j = 1; j < n; j++) {
                if (matrix[i][j] == 0) {
                    matrix[i][0] = 0;
                    matrix[0][j] = 0;
                }
            }
        }
        for (int i = 1; i < m; i++) {
            for (int j = 1; j < n; j++) {
                if (matrix[i][0] == 0 || matrix[0][j] == 0) {
                    matrix[i][j] = 0;
                }
            }
        }
        if (firstRow) Arrays.fill(matrix[0], 0);
        if (firstCol) {
            for (int[] row : matrix) row[0] = 0;
        }
    }
}
