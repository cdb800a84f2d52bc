var maxSubArray = async ([x]) => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return x;
};
