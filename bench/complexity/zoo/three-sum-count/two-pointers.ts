function countTriples(nums: number[], target: number): number {
    const sorted = [...nums].sort((a, b) => a - b);
    let count = 0;
    sorted.forEach((first, i) => {
        let left = i + 1;
        let right = sorted.length - 1;
        while (left < right) {
            const sum = first + sorted[left] + sorted[right];
            if (sum === target) count++;
            if (sum <= target) left++;
            else right--;
        }
    });
    return count;
}
