function kthSmallest(matrix: number[][], k: number): number {
    const all: number[] = [];
    for (const row of matrix) {
        for (const value of row) all.push(value);
    }
    all.sort((a, b) => a - b);
    return all[k - 1];
}
