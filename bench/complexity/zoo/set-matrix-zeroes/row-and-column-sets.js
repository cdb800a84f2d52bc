var setZeroes = function(matrix) {
    const rows = new Set();
    const cols = new Set();
    matrix.forEach((row, r) => {
        row.forEach((value, c) => {
            if (value === 0) {
                rows.add(r);
                cols.add(c);
            }
        });
    });
    for (const r of rows) matrix[r].fill(0);
    for (const row of matrix) {
        for (const c of cols) row[c] = 0;
    }
};
