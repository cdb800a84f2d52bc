var canFinish = function(numCourses, prerequisites) {
    const graph = Array.from({ length: numCourses }, () => []);
    for (const [a, b] of prerequisites) graph[a].push(b);
    const path = new Set(), done = new Set();
    const ok = (course) => {
        if (path.has(course)) return false;
        if (done.has(course)) return true;
        path.add(course);
        for (const next of graph[course]) {
            if (!ok(next)) return false;
        }
        path.delete(course);
        done.add(course);
        return true;
    };
    for (let c = 0; c < numCourses; c++) if (!ok(c)) return false;
    return true;
};
