function findCircleNum(isConnected: number[][]): number {
    const n = isConnected.length;
    const seen: boolean[] = new Array(n).fill(false);
    let groups = 0;
    for (let start = 0; start < n; start++) {
        if (seen[start]) continue;
        groups++;
        seen[start] = true;
        const stack = [start];
        while (stack.length > 0) {
            const city = stack.pop()!;
            for (let next = 0; next < n; next++) {
                if (isConnected[city][next] === 1 && !seen[next]) {
                    seen[next] = true;
                    stack.push(next);
                }
            }
        }
    }
    return groups;
}
