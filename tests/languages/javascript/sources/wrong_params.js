var maxSubArray = (nums, k) => 1;
