volatile int numbers[400000000] = {1, 2, 3};
int twice(int x) { return numbers[3 + (x & 1)] + 2 * x; }
