int numSquares(int n) {
  int* least = malloc((n + 1) * sizeof(int));
  least[0] = 0;
  for (int i = 1; i <= n; i++) {
    least[i] = i;
    for (int j = 1; j * j <= i; j++) {
      if (least[i - j * j] + 1 < least[i]) least[i] = least[i - j * j] + 1;
    }
  }
  int answer = least[n];
  free(least);
  return answer;
}
