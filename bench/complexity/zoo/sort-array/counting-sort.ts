function sortArray(nums: number[]): number[] {
    const count = new Int32Array(nums.length);
    nums.forEach((x) => count[x]++);
    let k = 0;
    count.forEach((times, value) => {
        for (let t = 0; t < times; t++) nums[k++] = value;
    });
    return nums;
}
