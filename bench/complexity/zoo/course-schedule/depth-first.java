class Solution {
    public boolean canFinish(int numCourses, int[][] prerequisites) {
        Map<Integer, List<Integer>> graph = new HashMap<>();
        for (int[] pair : prerequisites) {
            graph.computeIfAbsent(pair[0], k -> new ArrayList<>()).add(pair[1]);
        }
        int[] visited = new int[numCourses];
        for (int course = 0; course < numCourses; course++) {
            if (!dfs(course, graph, visited)) return false;
        }
        return true;
    }

    private boolean dfs(int course, Map<Integer, List<Integer>> graph, int[] visited) {
        if (visited[course] == 1) return false;
        if (visited[course] == 2) return true;
        visited[course] = 1;
        for (int next : graph.getOrDefault(course, Collections.emptyList())) {
            if (!dfs(next, graph, visited)) return false;
        }
        visited[course] = 2;
        return true;
    }
}
