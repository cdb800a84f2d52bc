class Solution {
    public int maxDepth(int n) {
        return n == 0 ? 0 : 1 + maxDepth(n - 1);
    }
}
