function maxArea(height: number[]): number {
    let left = 0;
    let right = height.length - 1;
    let best = 0;
    while (left < right) {
        const lower = Math.min(height[left], height[right]);
        best = Math.max(best, lower * (right - left));
        if (height[left] === lower) left++;
        else right--;
    }
    return best;
}
