var maxSubArray = (nums) => {
  const a = [1, 2;
};
