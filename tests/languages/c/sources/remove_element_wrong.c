int removeElement(int* nums, int numsSize, int val) {
    return val;
}
