function search(nums: number[], target: number): number {
    return nums.findIndex((x) => x === target);
}
