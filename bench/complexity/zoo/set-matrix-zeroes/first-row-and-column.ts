function setZeroes(matrix: number[][]): void {
    const [top] = matrix;
    const clearTop = top.includes(0);
    const clearLeft = matrix.some((row) => row[0] === 0);
    for (const row of matrix) {
        for (let c = 0; c < row.length; c++) {
            if (row[c] === 0) {
                row[0] = 0;
                top[c] = 0;
            }
        }
    }
    for (let r = 1; r < matrix.length; r++) {
        const row = matrix[r];
        for (let c = 1; c < row.length; c++) {
            if (row[0] === 0 || top[c] === 0) row[c] = 0;
        }
    }
    if (clearTop) top.fill(0);
    if (clearLeft) matrix.forEach((row) => (row[0] = 0));
}
