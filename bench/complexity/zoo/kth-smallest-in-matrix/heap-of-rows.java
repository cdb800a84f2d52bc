class Solution {
    public int kthSmallest(int[][] matrix, int k) {
        int n = matrix.length;
        PriorityQueue<int[]> heap = new PriorityQueue<>((a, b) -> Integer.compare(matrix[a[0]][a[1]], matrix[b[0]][b[1]]));
        for (int row = 0; row < n; row++) {
            heap.offer(new int[] {row, 0});
        }
        for (int i = 1; i < k; i++) {
            int[] cell = heap.poll();
            if (++cell[1] < n) {
                heap.offer(cell);
            }
        }
        int[] cell = heap.peek();
        return matrix[cell[0]][cell[1]];
    }
}
