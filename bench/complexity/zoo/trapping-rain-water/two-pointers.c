int trap(int* height, int heightSize) {
  int* l = height;
  int* r = height + heightSize - 1;
  int level = 0, water = 0;
  while (l < r) {
    int lower = *l < *r ? *l++ : *r--;
    if (lower > level) level = lower;
    water += level - lower;
  }
  return water;
}
