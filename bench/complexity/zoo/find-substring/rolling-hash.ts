function strStr(haystack: string, needle: string): number {
    const BASE = 256;
    const MOD = 16_777_213;
    const m = needle.length;
    let wanted = 0;
    let power = 1;
    for (let i = 0; i < m; i++) {
        wanted = (wanted * BASE + needle.charCodeAt(i)) % MOD;
        power = (power * BASE) % MOD;
    }
    let hash = 0;
    for (let i = 0; i < haystack.length; i++) {
        hash = (hash * BASE + haystack.charCodeAt(i)) % MOD;
        if (i >= m) hash = (hash + MOD - ((haystack.charCodeAt(i - m) * power) % MOD)) % MOD;
        if (i >= m - 1 && hash === wanted && haystack.startsWith(needle, i - m + 1)) return i - m + 1;
    }
    return -1;
}
