function setZeroes(matrix: number[][]): void {
    const result = matrix.map((row) => row.slice());
    for (let r = 0; r < matrix.length; r++) {
        for (let c = 0; c < matrix[r].length; c++) {
            if (matrix[r][c] === 0) clear(result, r, c);
        }
    }
    result.forEach((row, r) => row.forEach((value, c) => (matrix[r][c] = value)));
}

function clear(matrix: number[][], row: number, col: number): void {
    for (let c = 0; c < matrix[row].length; c++) matrix[row][c] = 0;
    for (let r = 0; r < matrix.length; r++) matrix[r][col] = 0;
}
