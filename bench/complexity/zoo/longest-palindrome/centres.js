var longestPalindrome = function(s) {
    const expand = (l, r) => {
        while (l >= 0 && r < s.length && s[l] === s[r]) {
            l--;
            r++;
        }
        return r - l - 1;
    };
    let best = 0;
    for (let i = 0; i < s.length; i++) {
        best = Math.max(best, expand(i, i), expand(i, i + 1));
    }
    return best;
};
