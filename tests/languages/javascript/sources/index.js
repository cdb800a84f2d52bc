var maxSubArray = (nums) => {
  return nums[9].x;
};
