// The loop's variable never moves.
function twoSum(nums: number[], target: number): number[] {
    let i = 0;
    while (i < nums.length) {
        const j = nums.indexOf(target - nums[i], i + 1);
        if (j > i) return [i, j];
    }
    return [];
}
