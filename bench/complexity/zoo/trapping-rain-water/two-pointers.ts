function trap(height: number[]): number {
    let left = 0;
    let right = height.length - 1;
    let level = 0;
    let water = 0;
    while (left < right) {
        const lower = height[left] <= height[right] ? height[left++] : height[right--];
        level = Math.max(level, lower);
        water += level - lower;
    }
    return water;
}
