var maxSubArray = ([x]) => {
  console.log('case', x);
  return x;
};
