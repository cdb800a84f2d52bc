process.on('exit', () => console.log('exit handler'));
var maxSubArray = (nums) => nums[0];
