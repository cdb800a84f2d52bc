function findCircleNum(isConnected: number[][]): number {
    const n = isConnected.length;
    const reach: boolean[][] = isConnected.map((row) => row.map((x) => x === 1));
    for (let k = 0; k < n; k++) {
        for (let i = 0; i < n; i++) {
            if (!reach[i][k]) continue;
            for (let j = 0; j < n; j++) {
                if (reach[k][j]) reach[i][j] = true;
            }
        }
    }
    return reach.filter((row, i) => row.indexOf(true) === i).length;
}
