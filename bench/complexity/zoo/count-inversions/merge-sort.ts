function countInversions(nums: number[]): number {
    let from = [...nums];
    let to: number[] = new Array(nums.length).fill(0);
    let count = 0;
    for (let width = 1; width < nums.length; width *= 2) {
        for (let start = 0; start < nums.length; start += 2 * width) {
            const mid = Math.min(start + width, nums.length);
            const end = Math.min(start + 2 * width, nums.length);
            let i = start;
            let j = mid;
            for (let k = start; k < end; k++) {
                if (i < mid && (j === end || from[i] <= from[j])) {
                    to[k] = from[i++];
                } else {
                    count += mid - i;
                    to[k] = from[j++];
                }
            }
        }
        [from, to] = [to, from];
    }
    return count;
}
