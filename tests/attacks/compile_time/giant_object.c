int numbers[400000000] = {1, 2, 3};
int twice(int x) { return numbers[x & 1] * 0 + 2 * x; }
