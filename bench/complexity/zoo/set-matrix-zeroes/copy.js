var setZeroes = function(matrix) {
    const before = matrix.map((row) => [...row]);
    before.forEach((row, r) => {
        row.forEach((value, c) => {
            if (value !== 0) return;
            matrix[r].fill(0);
            for (const other of matrix) other[c] = 0;
        });
    });
};
