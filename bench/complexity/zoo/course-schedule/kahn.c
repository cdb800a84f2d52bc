bool canFinish(int numCourses, int** prerequisites, int prerequisitesSize,
               int* prerequisitesColSize) {
  // the courses after course c are after[start[c]] .. after[start[c + 1] - 1]
  int* start = calloc(numCourses + 2, sizeof(int));
  int* after = malloc((prerequisitesSize + 1) * sizeof(int));
  int* missing = calloc(numCourses, sizeof(int));
  int* queue = malloc(numCourses * sizeof(int));
  for (int i = 0; i < prerequisitesSize; i++) {
    start[prerequisites[i][1] + 2]++;
    missing[prerequisites[i][0]]++;
  }
  for (int c = 2; c <= numCourses + 1; c++) start[c] += start[c - 1];
  for (int i = 0; i < prerequisitesSize; i++)
    after[start[prerequisites[i][1] + 1]++] = prerequisites[i][0];
  int head = 0, tail = 0;
  for (int c = 0; c < numCourses; c++) {
    if (missing[c] == 0) queue[tail++] = c;
  }
  while (head < tail) {
    int c = queue[head++];
    for (int i = start[c]; i < start[c + 1]; i++) {
      if (--missing[after[i]] == 0) queue[tail++] = after[i];
    }
  }
  free(start);
  free(after);
  free(missing);
  free(queue);
  return tail == numCourses;
}
