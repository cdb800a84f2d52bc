function trap(height: number[]): number {
    const n = height.length;
    const left: number[] = new Array(n).fill(0);
    const right: number[] = new Array(n).fill(0);
    for (let i = 1; i < n; i++) left[i] = Math.max(left[i - 1], height[i - 1]);
    for (let i = n - 2; i >= 0; i--) right[i] = Math.max(right[i + 1], height[i + 1]);
    return height.reduce((water, h, i) => water + Math.max(0, Math.min(left[i], right[i]) - h), 0);
}
