class Solution {
    public int lastStanding(int n) {
        int index = 0;
        for (int i = 1; i <= n; i++) {
            index = (index + 2) % i;
        }
        return index + 1;
    }
}
