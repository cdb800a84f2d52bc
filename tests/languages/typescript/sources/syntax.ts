function maxSubArray(nums: number[]): number {
  const a: number[] = [1, 2;
  return 1;
}
