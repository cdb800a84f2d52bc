struct edge {
  int to;
  int next;
};

static bool cyclic(int course, const int* first, const struct edge* edges, char* state) {
  if (state[course]) return state[course] == 1;
  state[course] = 1;
  for (int e = first[course]; e >= 0; e = edges[e].next) {
    if (cyclic(edges[e].to, first, edges, state)) return true;
  }
  state[course] = 2;
  return false;
}

bool canFinish(int numCourses, int** prerequisites, int prerequisitesSize,
               int* prerequisitesColSize) {
  int* first = malloc(numCourses * sizeof(int));
  memset(first, -1, numCourses * sizeof(int));
  struct edge* edges = malloc((prerequisitesSize + 1) * sizeof(struct edge));
  for (int i = 0; i < prerequisitesSize; i++) {
    int course = prerequisites[i][0];
    edges[i].to = prerequisites[i][1];
    edges[i].next = first[course];
    first[course] = i;
  }
  char* state = calloc(numCourses, 1);
  bool possible = true;
  for (int c = 0; c < numCourses && possible; c++) possible = !cyclic(c, first, edges, state);
  free(first);
  free(edges);
  free(state);
  return possible;
}
