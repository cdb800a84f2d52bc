var countDivisors = function(n) {
    const root = Math.floor(Math.sqrt(n));
    let total = 0;
    for (let d = 1; d <= root; d++) total += Math.floor(n / d);
    return 2 * total - root * root;
};
