var setZeroes = function(matrix) {
    const m = matrix.length, n = matrix[0].length;
    let firstCol = false;
    for (let i = 0; i < m; i++) {
        if (matrix[i][0] === 0) firstCol = true;
        for (let j = 1; j < n; j++) {
            if (matrix[i][j] === 0) matrix[i][0] = matrix[0][j] = 0;
        }
    }
    for (let i = m - 1; i >= 0; i--) {
        for (let j = 1; j < n; j++) {
            if (matrix[i][0] === 0 || matrix[0][j] === 0) matrix[i][j] = 0;
        }
        if (firstCol) matrix[i][0] = 0;
    }
};
