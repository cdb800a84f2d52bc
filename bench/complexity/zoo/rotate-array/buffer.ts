function rotate(nums: number[], k: number): void {
    const shift = k % nums.length;
    const tail = nums.slice(nums.length - shift);
    nums.copyWithin(shift, 0);
    for (let i = 0; i < shift; i++) nums[i] = tail[i];
}
