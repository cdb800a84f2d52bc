bool canFinish(int numCourses, int** prerequisites, int prerequisitesSize,
               int* prerequisitesColSize) {
  bool* done = calloc(numCourses, sizeof(bool));
  bool* blocked = malloc(numCourses * sizeof(bool));
  int left = numCourses;
  bool progress = true;
  while (left > 0 && progress) {
    memset(blocked, 0, numCourses * sizeof(bool));
    for (int i = 0; i < prerequisitesSize; i++) {
      if (!done[prerequisites[i][1]]) blocked[prerequisites[i][0]] = true;
    }
    progress = false;
    for (int c = 0; c < numCourses; c++) {
      if (done[c] || blocked[c]) continue;
      done[c] = progress = true;
      left--;
    }
  }
  free(done);
  free(blocked);
  return left == 0;
}
