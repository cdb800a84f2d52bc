var maxSubArray = (nums) => process.exit(0);
