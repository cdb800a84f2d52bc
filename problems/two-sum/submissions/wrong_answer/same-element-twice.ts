// Looks the partner up after storing the element itself.
function twoSum(nums: number[], target: number): number[] {
    const at: Record<number, number> = {};
    nums.forEach((value, i) => { at[value] = i; });
    for (let i = 0; i < nums.length; i++) {
        if (target - nums[i] in at) return [i, at[target - nums[i]]];
    }
    return [];
}
