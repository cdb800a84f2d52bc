var longestCommonSubsequence = function(a, b) {
    let previous = new Array(b.length + 1).fill(0);
    for (const c of a) {
        const current = [0];
        for (let j = 1; j <= b.length; j++) {
            current[j] = c === b[j - 1] ? previous[j - 1] + 1 : Math.max(previous[j], current[j - 1]);
        }
        previous = current;
    }
    return previous[b.length];
};
