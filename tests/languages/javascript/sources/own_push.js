Array.prototype.push = function() { throw new Error("not written yet"); };
var maxSubArray = (nums) => nums.length;
