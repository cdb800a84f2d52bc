function trap(height: number[]): number {
    let water = 0;
    height.forEach((bar, i) => {
        let left = bar;
        let right = bar;
        for (let j = 0; j < i; j++) {
            if (height[j] > left) left = height[j];
        }
        for (let j = i + 1; j < height.length; j++) {
            if (height[j] > right) right = height[j];
        }
        water += Math.min(left, right) - bar;
    });
    return water;
}
