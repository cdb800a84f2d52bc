const _ = require("lodash");
var maxSubArray = (nums) => _.max(nums);
