class Solution {
    public int networkDelayTime(int[][] times, int n, int k) {
        Map<Integer, List<int[]>> graph = new HashMap<>();
        for (int[] edge : times) {
            graph.computeIfAbsent(edge[0], x -> new ArrayList<>()).add(edge);
        }
        int[] dist = new int[n + 1];
        Arrays.fill(dist, Integer.MAX_VALUE);
        dist[k] = 0;
        boolean[] visited = new boolean[n + 1];
        while (true) {
            int nearest = -1;
            int shortest = Integer.MAX_VALUE;
            for (int node = 1; node <= n; node++) {
                if (!visited[node] && dist[node] < shortest) {
                    nearest = node;
                    shortest = dist[node];
                }
            }
            if (nearest < 0) break;
            visited[nearest] = true;
            for (int[] edge : graph.getOrDefault(nearest, List.of())) {
                dist[edge[1]] = Math.min(dist[edge[1]], shortest + edge[2]);
            }
        }
        int answer = 0;
        for (int node = 1; node <= n; node++) {
            if (dist[node] == Integer.MAX_VALUE) return -1;
            answer = Math.max(answer, dist[node]);
        }
        return answer;
    }
}
