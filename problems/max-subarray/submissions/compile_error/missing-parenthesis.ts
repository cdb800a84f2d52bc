function maxSubArray(nums: number[]): number {
    return Math.max(...nums;
}
