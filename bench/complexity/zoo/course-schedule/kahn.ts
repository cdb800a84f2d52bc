function canFinish(numCourses: number, prerequisites: number[][]): boolean {
    const graph: number[][] = [];
    for (let i = 0; i < numCourses; i++) graph.push([]);
    const indegree: number[] = new Array(numCourses).fill(0);
    for (const [a, b] of prerequisites) {
        graph[b].push(a);
        indegree[a]++;
    }
    const order: number[] = [];
    for (let i = 0; i < numCourses; i++) {
        if (indegree[i] === 0) order.push(i);
    }
    for (const course of order) {
        for (const next of graph[course]) {
            if (--indegree[next] === 0) order.push(next);
        }
    }
    return order.length === numCourses;
}
