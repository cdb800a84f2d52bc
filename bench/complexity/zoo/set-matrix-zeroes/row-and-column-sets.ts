function setZeroes(matrix: number[][]): void {
    const rows: boolean[] = new Array(matrix.length).fill(false);
    const cols: boolean[] = new Array(matrix[0].length).fill(false);
    for (let r = 0; r < rows.length; r++) {
        for (let c = 0; c < cols.length; c++) {
            if (matrix[r][c] === 0) rows[r] = cols[c] = true;
        }
    }
    for (let r = 0; r < rows.length; r++) {
        for (let c = 0; c < cols.length; c++) {
            if (rows[r] || cols[c]) matrix[r][c] = 0;
        }
    }
}
