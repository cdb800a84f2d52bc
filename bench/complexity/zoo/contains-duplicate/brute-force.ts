function containsDuplicate(nums: number[]): boolean {
    return nums.some((value, i) => nums.indexOf(value) !== i);
}
