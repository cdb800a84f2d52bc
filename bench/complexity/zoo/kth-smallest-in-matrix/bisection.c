int kthSmallest(int** matrix, int matrixSize, int* matrixColSize, int k) {
  int n = matrixSize;
  int low = matrix[0][0], high = matrix[n - 1][n - 1];
  while (low < high) {
    int mid = low + (int)(((long long)high - low) / 2);
    int count = 0;
    for (int r = 0, c = n; r < n; r++) {
      while (c > 0 && matrix[r][c - 1] > mid) c--;
      count += c;
    }
    if (count < k)
      low = mid + 1;
    else
      high = mid;
  }
  return low;
}
