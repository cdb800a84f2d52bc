var maxSubArray = async ([x]) => {
  Promise.reject(new TypeError('nobody looks'));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return x;
};
