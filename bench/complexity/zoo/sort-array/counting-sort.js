var sortArray = function(nums) {
    const count = new Array(nums.length).fill(0);
    for (const x of nums) count[x]++;
    let k = 0;
    for (let value = 0; value < count.length; value++) {
        while (count[value]-- > 0) nums[k++] = value;
    }
    return nums;
};
