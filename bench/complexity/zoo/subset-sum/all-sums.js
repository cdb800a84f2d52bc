var countSubsets = function(nums, target) {
    let sums = [0];
    for (const x of nums) sums = sums.concat(sums.map((s) => s + x));
    return sums.filter((s) => s === target).length;
};
