var minSubArrayLen = function(target, nums) {
    const prefix = [0];
    for (const x of nums) prefix.push(prefix[prefix.length - 1] + x);
    const firstAtLeast = (value) => {
        let lo = 0, hi = prefix.length;
        while (lo < hi) {
            const mid = (lo + hi) >> 1;
            if (prefix[mid] < value) lo = mid + 1;
            else hi = mid;
        }
        return lo;
    };
    let best = Infinity;
    for (let i = 0; i < nums.length; i++) {
        const j = firstAtLeast(prefix[i] + target);
        if (j < prefix.length) best = Math.min(best, j - i);
    }
    return best === Infinity ? 0 : best;
};
