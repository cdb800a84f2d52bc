function maxSlidingWindow(nums: number[], k: number): number[] {
    const queue: number[] = new Array(nums.length);
    let head = 0;
    let tail = 0;
    const result: number[] = [];
    for (let i = 0; i < nums.length; i++) {
        while (tail > head && nums[queue[tail - 1]] <= nums[i]) tail--;
        queue[tail++] = i;
        if (queue[head] === i - k) head++;
        if (i >= k - 1) result.push(nums[queue[head]]);
    }
    return result;
}
