function canFinish(numCourses: number, prerequisites: number[][]): boolean {
    const done: boolean[] = new Array(numCourses).fill(false);
    let finished = 0;
    for (;;) {
        const ready = done.map((d) => !d);
        prerequisites.forEach(([course, needed]) => {
            if (!done[needed]) ready[course] = false;
        });
        let progress = false;
        for (let course = 0; course < numCourses; course++) {
            if (ready[course]) {
                done[course] = true;
                finished++;
                progress = true;
            }
        }
        if (!progress) return finished === numCourses;
    }
}
