var trap = function(height) {
    let total = 0;
    for (let i = 0; i < height.length; i++) {
        let left = 0, right = 0;
        for (let j = i; j >= 0; j--) left = Math.max(left, height[j]);
        for (let j = i; j < height.length; j++) right = Math.max(right, height[j]);
        total += Math.min(left, right) - height[i];
    }
    return total;
};
