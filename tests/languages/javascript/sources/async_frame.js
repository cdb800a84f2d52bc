const late = require("vm").runInThisContext("async () => { await null; throw new Error('too late'); }");

var maxSubArray = async function (nums) {
  return await late();
};
