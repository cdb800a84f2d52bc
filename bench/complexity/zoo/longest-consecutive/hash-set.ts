function longestConsecutive(nums: number[]): number {
    const lengths = new Map<number, number>();
    let best = 0;
    for (const x of nums) {
        if (lengths.has(x)) continue;
        const left = lengths.get(x - 1) ?? 0;
        const right = lengths.get(x + 1) ?? 0;
        const length = left + 1 + right;
        lengths.set(x, length);
        lengths.set(x - left, length);
        lengths.set(x + right, length);
        best = Math.max(best, length);
    }
    return best;
}
