function canJump(nums: number[]): boolean {
    return nums.reduce((reach, jump, i) => (i <= reach ? Math.max(reach, i + jump) : reach), 0) >= nums.length - 1;
}
