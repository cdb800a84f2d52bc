var minCost = function(cost) {
    const n = cost.length;
    const jobs = [...Array(n).keys()];
    let best = Infinity;
    const permute = (k, total) => {
        if (k === n) {
            best = Math.min(best, total);
            return;
        }
        for (let i = k; i < n; i++) {
            [jobs[k], jobs[i]] = [jobs[i], jobs[k]];
            permute(k + 1, total + cost[k][jobs[k]]);
            [jobs[k], jobs[i]] = [jobs[i], jobs[k]];
        }
    };
    permute(0, 0);
    return best;
};
