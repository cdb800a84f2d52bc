var countCuts = function(s) {
    const ways = new Array(s.length + 1).fill(0);
    ways[0] = 1;
    const widen = (l, r) => {
        while (l >= 0 && r < s.length && s[l] === s[r]) {
            ways[r + 1] = (ways[r + 1] + ways[l]) % 1000000007;
            l--;
            r++;
        }
    };
    for (let i = 0; i < s.length; i++) {
        widen(i, i);
        widen(i, i + 1);
    }
    return ways.at(-1);
};
