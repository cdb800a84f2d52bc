var maxSubArray = (nums) => {
  return 1;
