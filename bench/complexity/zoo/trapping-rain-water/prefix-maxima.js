var trap = function(height) {
    let high = 0;
    const left = height.map((h) => (high = Math.max(high, h)));
    let water = 0;
    high = 0;
    for (let i = height.length - 1; i >= 0; i--) {
        high = Math.max(high, height[i]);
        water += Math.min(left[i], high) - height[i];
    }
    return water;
};
