function longestCommonSubsequence(a: string, b: string): number {
    let row = new Array<number>(b.length + 1).fill(0);
    for (let i = 0; i < a.length; i++) {
        const next = [0];
        for (let j = 0; j < b.length; j++) {
            next.push(a[i] === b[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]));
        }
        row = next;
    }
    return row[b.length];
}
