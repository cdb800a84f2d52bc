struct person {
  int number;
  struct person* next;
};

int lastStanding(int n) {
  struct person* circle = malloc(n * sizeof(struct person));
  for (int i = 0; i < n; i++) circle[i] = (struct person){i + 1, &circle[(i + 1) % n]};
  struct person* p = circle;
  while (p->next != p) {
    p->next = p->next->next;
    p = p->next;
  }
  int last = p->number;
  free(circle);
  return last;
}
