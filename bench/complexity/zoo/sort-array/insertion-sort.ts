function sortArray(nums: number[]): number[] {
    for (let i = 1; i < nums.length; i++) {
        for (let j = i; j > 0 && nums[j - 1] > nums[j]; j--) {
            [nums[j - 1], nums[j]] = [nums[j], nums[j - 1]];
        }
    }
    return nums;
}
