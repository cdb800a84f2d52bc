var maxSubArray = () => new Promise(() => {});
