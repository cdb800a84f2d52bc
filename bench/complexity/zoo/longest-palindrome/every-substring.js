var longestPalindrome = function(s) {
    let best = 0;
    for (let i = 0; i < s.length; i++) {
        for (let j = i + 1; j <= s.length; j++) {
            const part = s.slice(i, j);
            if (part === part.split('').reverse().join('')) best = Math.max(best, part.length);
        }
    }
    return best;
};
