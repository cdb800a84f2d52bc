var canFinish = function(numCourses, prerequisites) {
    const done = new Set();
    while (done.size < numCourses) {
        const blocked = new Set();
        for (const [a, b] of prerequisites) {
            if (!done.has(b)) blocked.add(a);
        }
        const before = done.size;
        for (let c = 0; c < numCourses; c++) {
            if (!blocked.has(c)) done.add(c);
        }
        if (done.size === before) return false;
    }
    return true;
};
