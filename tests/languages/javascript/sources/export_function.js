export { maxSubArray };

export default function maxSubArray(nums) {
  return nums.missing.length;
}
