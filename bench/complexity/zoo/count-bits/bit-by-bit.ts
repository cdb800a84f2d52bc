function countOnes(n: number): number {
    const ones = (x: number): number => {
        let count = 0;
        while (x > 0) {
            count += x % 2;
            x = Math.floor(x / 2);
        }
        return count;
    };
    let total = 0;
    for (let i = 1; i <= n; i++) total += ones(i);
    return total;
}
