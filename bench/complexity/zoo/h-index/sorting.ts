function hIndex(citations: number[]): number {
    const n = citations.length;
    citations.sort((a, b) => a - b);
    const first = citations.findIndex((c, i) => c >= n - i);
    return first === -1 ? 0 : n - first;
}
