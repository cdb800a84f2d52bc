bool isPalindrome(struct ListNode* head) {
  int size = 0, capacity = 16;
  int* values = malloc(capacity * sizeof(int));
  for (; head; head = head->next) {
    if (size == capacity) values = realloc(values, (capacity *= 2) * sizeof(int));
    values[size++] = head->val;
  }
  bool same = true;
  for (int i = 0, j = size - 1; i < j && same; i++, j--) same = values[i] == values[j];
  free(values);
  return same;
}
