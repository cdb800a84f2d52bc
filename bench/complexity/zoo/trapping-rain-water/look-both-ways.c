int trap(int* height, int heightSize) {
  int water = 0;
  for (int i = 0; i < heightSize; i++) {
    int left = 0, right = 0;
    for (int j = 0; j <= i; j++) {
      if (height[j] > left) left = height[j];
    }
    for (int j = i; j < heightSize; j++) {
      if (height[j] > right) right = height[j];
    }
    water += (left < right ? left : right) - height[i];
  }
  return water;
}
