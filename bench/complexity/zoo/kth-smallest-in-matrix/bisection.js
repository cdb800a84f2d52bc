var kthSmallest = function(matrix, k) {
    const n = matrix.length;
    const atMost = (limit) => {
        let count = 0;
        let c = n - 1;
        for (const row of matrix) {
            while (c >= 0 && row[c] > limit) c--;
            count += c + 1;
        }
        return count;
    };
    let low = matrix[0][0], high = matrix[n - 1][n - 1];
    while (low < high) {
        const mid = Math.floor((low + high) / 2);
        if (atMost(mid) >= k) high = mid;
        else low = mid + 1;
    }
    return low;
};
