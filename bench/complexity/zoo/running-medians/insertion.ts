function runningMedians(nums: number[]): number[] {
    const sorted: number[] = [];
    return nums.map((num, i) => {
        sorted.push(num);
        for (let j = i; j > 0 && sorted[j - 1] > sorted[j]; j--) {
            [sorted[j - 1], sorted[j]] = [sorted[j], sorted[j - 1]];
        }
        return (sorted[i >> 1] + sorted[(i + 1) >> 1]) / 2;
    });
}
