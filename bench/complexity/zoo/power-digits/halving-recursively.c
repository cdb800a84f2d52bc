#define LIMIT 1000000

int lastDigits(int x, int n) {
  if (n == 0) return 1;
  long long half = lastDigits(x, n / 2);
  long long whole = half * half % LIMIT;
  return n % 2 ? whole * x % LIMIT : whole;
}
