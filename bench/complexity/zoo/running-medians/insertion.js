var runningMedians = function(nums) {
    const sorted = [];
    const medians = [];
    for (const num of nums) {
        let left = 0, right = sorted.length;
        while (left < right) {
            const mid = (left + right) >> 1;
            if (sorted[mid] < num) left = mid + 1;
            else right = mid;
        }
        sorted.splice(left, 0, num);
        const half = sorted.length >> 1;
        medians.push(sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }
    return medians;
};
