var strStr = function(haystack, needle) {
    const border = [0];
    for (let i = 1, k = 0; i < needle.length; i++) {
        while (k > 0 && needle[i] !== needle[k]) k = border[k - 1];
        if (needle[i] === needle[k]) k++;
        border.push(k);
    }
    for (let i = 0, k = 0; i < haystack.length; i++) {
        while (k > 0 && haystack[i] !== needle[k]) k = border[k - 1];
        if (haystack[i] === needle[k]) k++;
        if (k === needle.length) return i - k + 1;
    }
    return -1;
};
