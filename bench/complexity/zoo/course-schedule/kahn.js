var canFinish = function(numCourses, prerequisites) {
    const after = new Map();
    const degree = new Array(numCourses).fill(0);
    for (const [a, b] of prerequisites) {
        if (!after.has(b)) after.set(b, []);
        after.get(b).push(a);
        degree[a]++;
    }
    const ready = [];
    degree.forEach((d, course) => d === 0 && ready.push(course));
    let taken = 0;
    while (ready.length > 0) {
        const course = ready.pop();
        taken++;
        for (const next of after.get(course) ?? []) {
            if (--degree[next] === 0) ready.push(next);
        }
    }
    return taken === numCourses;
};
