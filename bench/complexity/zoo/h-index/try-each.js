var hIndex = function(citations) {
    for (let h = citations.length; h > 0; h--) {
        if (citations.filter((c) => c >= h).length >= h) return h;
    }
    return 0;
};
