function maxSlidingWindow(nums: number[], k: number): number[] {
    const windows = nums.length - k + 1;
    const result: number[] = new Array(windows).fill(0);
    for (let start = 0; start < windows; start++) {
        let largest = nums[start];
        for (let i = 1; i < k; i++) {
            if (nums[start + i] > largest) largest = nums[start + i];
        }
        result[start] = largest;
    }
    return result;
}
