function countInversions(nums: number[]): number {
    return nums.reduce((total, x, i) => {
        for (let j = i + 1; j < nums.length; j++) {
            if (nums[j] < x) total++;
        }
        return total;
    }, 0);
}
