function countSubsets(nums: number[], target: number): number {
    const sums = nums.reduce<number[]>((all, x) => [...all, ...all.map((s) => s + x)], [0]);
    let count = 0;
    for (const s of sums) if (s === target) count++;
    return count;
}
