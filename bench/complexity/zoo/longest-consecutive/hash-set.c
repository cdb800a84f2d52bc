typedef struct {
  int value;
  UT_hash_handle hh;
} Entry;

int longestConsecutive(int* nums, int numsSize) {
  Entry *set = NULL, *found, *tmp;
  for (int i = 0; i < numsSize; i++) {
    HASH_FIND_INT(set, &nums[i], found);
    if (found) continue;
    Entry* entry = malloc(sizeof(Entry));
    entry->value = nums[i];
    HASH_ADD_INT(set, value, entry);
  }
  int best = 0;
  for (Entry* e = set; e; e = e->hh.next) {
    int value = e->value - 1;
    HASH_FIND_INT(set, &value, found);
    if (found) continue;
    int length = 0;
    do {
      length++;
      value = e->value + length;
      HASH_FIND_INT(set, &value, found);
    } while (found);
    if (length > best) best = length;
  }
  HASH_ITER(hh, set, found, tmp) {
    HASH_DEL(set, found);
    free(found);
  }
  return best;
}
