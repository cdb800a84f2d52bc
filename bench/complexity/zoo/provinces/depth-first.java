class Solution {
    public int findCircleNum(int[][] isConnected) {
        Set<Integer> visited = new HashSet<>();
        int provinces = 0;
        for (int i = 0; i < isConnected.length; i++) {
            if (visited.add(i)) {
                dfs(isConnected, i, visited);
                provinces++;
            }
        }
        return provinces;
    }

    private void dfs(int[][] isConnected, int city, Set<Integer> visited) {
        for (int next = 0; next < isConnected.length; next++) {
            if (isConnected[city][next] == 1 && visited.add(next)) {
                dfs(isConnected, next, visited);
            }
        }
    }
}
