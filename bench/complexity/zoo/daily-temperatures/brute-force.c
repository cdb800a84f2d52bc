int* dailyTemperatures(int* temperatures, int temperaturesSize, int* returnSize) {
  int* days = calloc(temperaturesSize, sizeof(int));
  *returnSize = temperaturesSize;
  for (int i = 0; i < temperaturesSize; i++) {
    for (int j = i + 1; j < temperaturesSize; j++) {
      if (temperatures[j] > temperatures[i]) {
        days[i] = j - i;
        break;
      }
    }
  }
  return days;
}
