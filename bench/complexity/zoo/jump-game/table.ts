function canJump(nums: number[]): boolean {
    const reachable: boolean[] = nums.map((_, i) => i === 0);
    for (let i = 0; i < nums.length && reachable[i]; i++) {
        const end = Math.min(i + nums[i], nums.length - 1);
        for (let j = i + 1; j <= end; j++) {
            reachable[j] = true;
        }
    }
    return reachable[nums.length - 1];
}
