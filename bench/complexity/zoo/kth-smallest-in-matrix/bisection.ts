function kthSmallest(matrix: number[][], k: number): number {
    const n = matrix.length;
    let low = matrix[0][0];
    let high = matrix[n - 1][n - 1];
    while (low < high) {
        const mid = low + Math.floor((high - low) / 2);
        let count = 0;
        for (let row = n - 1, col = 0; row >= 0 && col < n; ) {
            if (matrix[row][col] <= mid) {
                count += row + 1;
                col++;
            } else {
                row--;
            }
        }
        if (count >= k) high = mid;
        else low = mid + 1;
    }
    return low;
}
