function countSubsets(nums: number[], target: number): number {
    let count = 0;
    const chosen: number[] = [];
    const dfs = (i: number, sum: number): void => {
        if (i === nums.length) {
            if (sum === target) count++;
            return;
        }
        dfs(i + 1, sum);
        chosen.push(nums[i]);
        dfs(i + 1, sum + nums[i]);
        chosen.pop();
    };
    dfs(0, 0);
    return count;
}
