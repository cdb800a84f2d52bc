const findKthLargest = (nums, k) => nums.sort((a, b) => b - a)[k - 1];
