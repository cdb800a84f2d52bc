#define MOD 1000000007LL

static void multiply(long long a[2][2], long long b[2][2]) {
  long long r[2][2];
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++) r[i][j] = (a[i][0] * b[0][j] + a[i][1] * b[1][j]) % MOD;
  memcpy(a, r, sizeof(r));
}

int climbStairs(int n) {
  long long result[2][2] = {{1, 0}, {0, 1}}, base[2][2] = {{1, 1}, {1, 0}};
  for (; n > 0; n >>= 1) {
    if (n & 1) multiply(result, base);
    multiply(base, base);
  }
  return result[0][0];
}
