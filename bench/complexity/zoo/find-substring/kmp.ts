function buildTable(pattern: string): number[] {
    const table: number[] = new Array(pattern.length).fill(0);
    let length = 0;
    for (let i = 1; i < pattern.length; i++) {
        while (length > 0 && pattern[i] !== pattern[length]) length = table[length - 1];
        if (pattern[i] === pattern[length]) length++;
        table[i] = length;
    }
    return table;
}

function strStr(haystack: string, needle: string): number {
    const table = buildTable(needle);
    let matched = 0;
    for (let i = 0; i < haystack.length; i++) {
        while (matched > 0 && haystack[i] !== needle[matched]) matched = table[matched - 1];
        if (haystack[i] === needle[matched]) matched++;
        if (matched === needle.length) return i - matched + 1;
    }
    return -1;
}
