struct slot {
  int value;
  int count;
};

int majorityElement(int* nums, int numsSize) {
  unsigned capacity = 16;
  while (capacity < 2u * numsSize) capacity *= 2;
  struct slot* table = calloc(capacity, sizeof(struct slot));
  int answer = nums[0];
  for (int i = 0; i < numsSize; i++) {
    unsigned at = (unsigned)nums[i] * 2654435769u & (capacity - 1);
    while (table[at].count && table[at].value != nums[i]) at = (at + 1) & (capacity - 1);
    table[at].value = nums[i];
    if (++table[at].count > numsSize / 2) {
      answer = nums[i];
      break;
    }
  }
  free(table);
  return answer;
}
