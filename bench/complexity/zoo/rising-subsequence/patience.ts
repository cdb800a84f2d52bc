function lengthOfLIS(nums: number[]): number {
    const tails: number[] = [];
    for (const x of nums) {
        let left = 0;
        let right = tails.length;
        while (left < right) {
            const mid = left + ((right - left) >> 1);
            if (tails[mid] >= x) right = mid;
            else left = mid + 1;
        }
        if (left === tails.length) tails.push(x);
        else tails[left] = x;
    }
    return tails.length;
}
