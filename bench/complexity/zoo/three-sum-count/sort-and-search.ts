function countTriples(nums: number[], target: number): number {
    nums.sort((a, b) => a - b);
    let count = 0;
    for (let i = 0; i < nums.length - 2; i++) {
        for (let j = i + 1; j < nums.length - 1; j++) {
            const need = target - nums[i] - nums[j];
            let lo = j + 1;
            let hi = nums.length;
            while (lo < hi) {
                const mid = (lo + hi) >>> 1;
                if (nums[mid] < need) lo = mid + 1;
                else hi = mid;
            }
            if (nums[lo] === need) count++;
        }
    }
    return count;
}
