function merge(intervals: number[][]): number[][] {
    const merged: number[][] = [];
    for (const interval of intervals.sort(([a], [b]) => a - b)) {
        const last = merged.at(-1);
        if (last && interval[0] <= last[1]) last[1] = Math.max(last[1], interval[1]);
        else merged.push(interval);
    }
    return merged;
}
