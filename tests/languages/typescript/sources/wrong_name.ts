function max(nums: number[]): number { return 1; }
