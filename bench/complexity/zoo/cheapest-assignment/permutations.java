class Solution {
    private int best = Integer.MAX_VALUE;

    public int minCost(int[][] cost) {
        int[] jobs = new int[cost.length];
        for (int i = 0; i < jobs.length; i++) jobs[i] = i;
        assign(cost, jobs, 0, 0);
        return best;
    }

    private void assign(int[][] cost, int[] jobs, int worker, int total) {
        if (worker == jobs.length) {
            best = Math.min(best, total);
            return;
        }
        for (int i = worker; i < jobs.length; i++) {
            swap(jobs, worker, i);
            assign(cost, jobs, worker + 1, total + cost[worker][jobs[worker]]);
            swap(jobs, worker, i);
        }
    }

    private void swap(int[] a, int i, int j) {
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
    }
}
