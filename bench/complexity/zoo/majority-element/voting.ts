function majorityElement(nums: number[]): number {
    let [candidate] = nums;
    let lead = 0;
    nums.forEach((x) => {
        if (lead === 0) candidate = x;
        if (x === candidate) lead++;
        else lead--;
    });
    return candidate;
}
