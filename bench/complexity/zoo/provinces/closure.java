class Solution {
    public int findCircleNum(int[][] isConnected) {
        int n = isConnected.length;
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    isConnected[i][j] |= isConnected[i][k] & isConnected[k][j];
                }
            }
        }
        int provinces = 0;
        for (int i = 0; i < n; i++) {
            boolean isNew = true;
            for (int j = 0; j < i && isNew; j++) {
                isNew = isConnected[i][j] == 0;
            }
            if (isNew) provinces++;
        }
        return provinces;
    }
}
