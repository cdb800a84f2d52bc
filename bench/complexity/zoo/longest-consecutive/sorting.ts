function longestConsecutive(nums: number[]): number {
    const sorted = [...nums].sort((a, b) => a - b);
    let best = Math.min(1, sorted.length);
    let run = 1;
    for (let i = 1; i < sorted.length; i++) {
        const step = sorted[i] - sorted[i - 1];
        if (step === 1) run++;
        else if (step > 1) run = 1;
        best = Math.max(best, run);
    }
    return best;
}
