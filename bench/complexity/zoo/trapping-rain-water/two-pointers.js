var trap = function(height) {
    let [l, r] = [0, height.length - 1];
    let [maxL, maxR] = [height[l], height[r]];
    let water = 0;
    while (l < r) {
        if (maxL < maxR) {
            l++;
            maxL = Math.max(maxL, height[l]);
            water += maxL - height[l];
        } else {
            r--;
            maxR = Math.max(maxR, height[r]);
            water += maxR - height[r];
        }
    }
    return water;
};
