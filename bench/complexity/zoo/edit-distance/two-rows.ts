function minDistance(word1: string, word2: string): number {
    const m = word1.length;
    const n = word2.length;
    let prev: number[] = [...Array(n + 1).keys()];
    let curr: number[] = new Array(n + 1).fill(0);
    for (let i = 1; i <= m; i++) {
        curr[0] = i;
        for (let j = 1; j <= n; j++) {
            const cost = word1[i - 1] === word2[j - 1] ? 0 : 1;
            curr[j] = Math.min(prev[j - 1] + cost, prev[j] + 1, curr[j - 1] + 1);
        }
        [prev, curr] = [curr, prev];
    }
    return prev[n];
}
