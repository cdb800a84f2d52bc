class Solution {
    public int lastStanding(int n) {
        return ((n ^ Integer.highestOneBit(n)) << 1) + 1;
    }
}
