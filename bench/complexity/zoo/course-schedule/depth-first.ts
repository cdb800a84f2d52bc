function canFinish(numCourses: number, prerequisites: number[][]): boolean {
    const next: number[][] = Array.from({ length: numCourses }, () => []);
    for (const [course, needed] of prerequisites) next[needed].push(course);
    const state: number[] = new Array(numCourses).fill(0);

    function hasCycle(course: number): boolean {
        if (state[course] === 1) return true;
        if (state[course] === 2) return false;
        state[course] = 1;
        if (next[course].some(hasCycle)) return true;
        state[course] = 2;
        return false;
    }

    for (let course = 0; course < numCourses; course++) {
        if (hasCycle(course)) return false;
    }
    return true;
}
