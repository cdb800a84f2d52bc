var countCuts = function(s) {
    const ways = [1];
    for (let end = 1; end <= s.length; end++) {
        let sum = 0;
        for (let start = 0; start < end; start++) {
            let l = start, r = end - 1;
            while (l < r && s[l] === s[r]) l++, r--;
            if (l >= r) sum += ways[start];
        }
        ways.push(sum % 1000000007);
    }
    return ways[s.length];
};
