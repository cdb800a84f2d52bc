function lastStanding(n: number): number {
    let place = 1;
    for (let people = 2; people <= n; people++) {
        place += 2;
        if (place > people) place -= people;
    }
    return place;
}
