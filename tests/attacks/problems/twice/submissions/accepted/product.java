class Solution {
    public int twice(int x) {
        return 2 * x;
    }
}
