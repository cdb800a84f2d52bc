var strStr = function(haystack, needle) {
    const n = haystack.length, m = needle.length;
    if (m > n) return -1;
    const base = 131, mod = 1000003;
    let target = 0, hash = 0, power = 1;
    for (let i = 0; i < m; i++) {
        target = (target * base + needle.charCodeAt(i)) % mod;
        hash = (hash * base + haystack.charCodeAt(i)) % mod;
        power = (power * base) % mod;
    }
    for (let i = 0; i <= n - m; i++) {
        if (hash === target && haystack.startsWith(needle, i)) return i;
        hash = (hash * base + haystack.charCodeAt(i + m) - power * haystack.charCodeAt(i)) % mod;
        if (hash < 0) hash += mod;
    }
    return -1;
};
