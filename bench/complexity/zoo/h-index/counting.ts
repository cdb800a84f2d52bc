function hIndex(citations: number[]): number {
    const n = citations.length;
    const papers = new Map<number, number>();
    for (const c of citations) {
        const key = Math.min(c, n);
        papers.set(key, (papers.get(key) ?? 0) + 1);
    }
    let total = 0;
    let h = n;
    while (h > 0) {
        total += papers.get(h) ?? 0;
        if (total >= h) break;
        h--;
    }
    return h;
}
