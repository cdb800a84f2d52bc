function lastStanding(n: number): number {
    let circle: number[] = [];
    for (let i = 1; i <= n; i++) circle.push(i);
    while (circle.length > 1) {
        const odd = circle.length % 2 === 1;
        const next = circle.filter((_, i) => i % 2 === 0);
        // after an odd round the last one is spared, and the first of the next round goes
        circle = odd ? next.slice(1) : next;
    }
    return circle[0];
}
