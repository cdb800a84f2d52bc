var hIndex = function(citations) {
    citations.sort((a, b) => b - a);
    let i = 0;
    while (i < citations.length && citations[i] >= i + 1) {
        i++;
    }
    return i;
};
