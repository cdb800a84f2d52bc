function rotate(nums: number[], k: number): void {
    const n = nums.length;
    const shift = k % n;
    reverse(nums, 0, n - shift - 1);
    reverse(nums, n - shift, n - 1);
    nums.reverse();
}

function reverse(nums: number[], left: number, right: number): void {
    while (left < right) {
        const swapped = nums[left];
        nums[left] = nums[right];
        nums[right] = swapped;
        left++;
        right--;
    }
}
