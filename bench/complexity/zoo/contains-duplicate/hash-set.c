typedef struct {
  int key;
  UT_hash_handle hh;
} Seen;

bool containsDuplicate(int* nums, int numsSize) {
  Seen *set = NULL, *entry, *next;
  bool found = false;
  for (int i = 0; i < numsSize && !found; i++) {
    HASH_FIND_INT(set, &nums[i], entry);
    if (entry) {
      found = true;
    } else {
      entry = malloc(sizeof(*entry));
      entry->key = nums[i];
      HASH_ADD_INT(set, key, entry);
    }
  }
  HASH_ITER(hh, set, entry, next) {
    HASH_DEL(set, entry);
    free(entry);
  }
  return found;
}
