// Mistake: `!` only quiets the compiler; where the map has no such number there is still nothing.
function twoSum(nums: number[], target: number): number[] {
    const places = new Map<number, { index: number }>();
    for (let i = 0; i < nums.length; i++) {
        const other = places.get(target - nums[i])!.index;
        if (other >= 0) return [other, i];
        places.set(nums[i], { index: i });
    }
    return [];
}
