function minCost(cost: number[][]): number {
    const jobs = cost.map((_, i) => i);
    const assign = (worker: number, total: number): number => {
        if (worker === jobs.length) return total;
        let best = Infinity;
        for (let i = worker; i < jobs.length; i++) {
            [jobs[worker], jobs[i]] = [jobs[i], jobs[worker]];
            best = Math.min(best, assign(worker + 1, total + cost[worker][jobs[worker]]));
            [jobs[worker], jobs[i]] = [jobs[i], jobs[worker]];
        }
        return best;
    };
    return assign(0, 0);
}
