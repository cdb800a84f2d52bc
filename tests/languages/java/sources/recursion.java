class Solution {
    public int maxDepth(int n) {
        return 1 + maxDepth(n + 1);
    }
}
