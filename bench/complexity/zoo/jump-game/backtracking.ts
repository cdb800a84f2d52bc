function canJump(nums: number[], start: number = 0): boolean {
    if (start >= nums.length - 1) return true;
    const end = Math.min(nums.length - 1, start + nums[start]);
    for (let next = start + 1; next <= end; next++) {
        if (canJump(nums, next)) return true;
    }
    return false;
}
