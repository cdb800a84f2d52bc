class Solution {
    public int networkDelayTime(int[][] times, int n, int k) {
        List<int[]>[] graph = new List[n + 1];
        for (int i = 1; i <= n; i++) graph[i] = new ArrayList<>();
        for (int[] t : times) graph[t[0]].add(new int[] {t[1], t[2]});
        int[] dist = new int[n + 1];
        Arrays.fill(dist, Integer.MAX_VALUE);
        dist[k] = 0;
        PriorityQueue<int[]> queue = new PriorityQueue<>(Comparator.comparingInt(a -> a[1]));
        queue.add(new int[] {k, 0});
        while (!queue.isEmpty()) {
            int[] current = queue.poll();
            int node = current[0], time = current[1];
            if (time > dist[node]) continue;
            for (int[] edge : graph[node]) {
                int arrival = time + edge[1];
                if (arrival < dist[edge[0]]) {
                    dist[edge[0]] = arrival;
                    queue.add(new int[] {edge[0], arrival});
                }
            }
        }
        int latest = IntStream.rangeClosed(1, n).map(i -> dist[i]).max().getAsInt();
        return latest == Integer.MAX_VALUE ? -1 : latest;
    }
}
