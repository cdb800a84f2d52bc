var maxSubArray = (nums) => 1;

null.x;
