var countCuts = function(s) {
    const isPalindrome = (l, r) => {
        for (; l < r; l++, r--) if (s[l] !== s[r]) return false;
        return true;
    };
    const count = (start) => {
        if (start === s.length) return 1;
        let ways = 0;
        for (let end = start; end < s.length; end++) {
            if (isPalindrome(start, end)) ways += count(end + 1);
        }
        return ways % 1000000007;
    };
    return count(0);
};
