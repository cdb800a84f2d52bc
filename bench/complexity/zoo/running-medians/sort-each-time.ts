function runningMedians(nums: number[]): number[] {
    const median = (values: number[]): number => {
        values.sort((a, b) => a - b);
        const mid = Math.floor(values.length / 2);
        return values.length % 2 === 1 ? values[mid] : (values[mid - 1] + values[mid]) / 2;
    };
    const result: number[] = [];
    for (let end = 1; end <= nums.length; end++) {
        result.push(median(nums.slice(0, end)));
    }
    return result;
}
