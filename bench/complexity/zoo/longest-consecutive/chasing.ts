function longestConsecutive(nums: number[]): number {
    let longest = 0;
    for (let i = 0; i < nums.length; i++) {
        let length = 1;
        while (nums.indexOf(nums[i] + length) !== -1) length++;
        if (length > longest) longest = length;
    }
    return longest;
}
