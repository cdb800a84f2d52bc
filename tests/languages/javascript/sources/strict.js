'use strict';
function maxSubArray(nums) {
  total = 0;
  return total;
}
