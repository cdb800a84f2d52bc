int trap(int* height, int heightSize) {
  int* left = malloc(heightSize * sizeof(int));
  int* right = malloc(heightSize * sizeof(int));
  left[0] = height[0];
  for (int i = 1; i < heightSize; i++) left[i] = height[i] > left[i - 1] ? height[i] : left[i - 1];
  right[heightSize - 1] = height[heightSize - 1];
  for (int i = heightSize - 2; i >= 0; i--)
    right[i] = height[i] > right[i + 1] ? height[i] : right[i + 1];
  int water = 0;
  for (int i = 0; i < heightSize; i++)
    water += (left[i] < right[i] ? left[i] : right[i]) - height[i];
  free(left);
  free(right);
  return water;
}
