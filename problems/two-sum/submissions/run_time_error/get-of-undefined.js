var twoSum = function(nums, target) {
    const places = new Map();
    nums.forEach((x, i) => {
        places.get(x).push(i);
    });
    return places.get(target)[0];
};
