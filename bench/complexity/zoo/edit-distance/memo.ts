function minDistance(word1: string, word2: string): number {
    const memo: number[][] = Array.from({ length: word1.length }, () => new Array<number>(word2.length).fill(-1));

    function distance(i: number, j: number): number {
        if (i < 0) return j + 1;
        if (j < 0) return i + 1;
        if (memo[i][j] !== -1) return memo[i][j];
        if (word1[i] === word2[j]) {
            memo[i][j] = distance(i - 1, j - 1);
        } else {
            memo[i][j] = 1 + Math.min(distance(i - 1, j), distance(i, j - 1), distance(i - 1, j - 1));
        }
        return memo[i][j];
    }

    return distance(word1.length - 1, word2.length - 1);
}
