class Solution {
 public:
  bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
    vector<bool> done(numCourses);
    int finished = 0;
    while (finished < numCourses) {
      vector<bool> blocked = done;
      for (auto& p : prerequisites)
        if (!done[p[1]]) blocked[p[0]] = true;
      int before = finished;
      for (int c = 0; c < numCourses; c++)
        if (!blocked[c]) done[c] = true, finished++;
      if (finished == before) return false;
    }
    return true;
  }
};
