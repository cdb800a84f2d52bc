interface Entry {
    value: number;
    index: number;
}

function twoSum(nums: number[], target: number): number[] {
    const entries: Entry[] = nums.map((value, index) => ({ value, index }));
    entries.sort((a, b) => a.value - b.value);
    let lo = 0;
    let hi = entries.length - 1;
    while (lo < hi) {
        const sum = entries[lo].value + entries[hi].value;
        if (sum === target) return [entries[lo].index, entries[hi].index];
        if (sum < target) lo++;
        else hi--;
    }
    return [];
}
