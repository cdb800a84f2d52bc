function strStr(haystack: string, needle: string): number {
    const matchesAt = (start: number): boolean => {
        for (let i = 0; i < needle.length; i++) {
            if (haystack.charCodeAt(start + i) !== needle.charCodeAt(i)) return false;
        }
        return true;
    };
    for (let start = 0; start + needle.length <= haystack.length; start++) {
        if (matchesAt(start)) return start;
    }
    return -1;
}
