var lastStanding = function(n) {
    let last = 0;
    for (let people = 2; people <= n; people++) last = (last + 2) % people;
    return last + 1;
};
