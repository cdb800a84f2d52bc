var hIndex = function(citations) {
    const n = citations.length;
    const counts = new Array(n + 1).fill(0);
    citations.forEach((c) => {
        counts[Math.min(c, n)]++;
    });
    let papers = 0;
    for (let h = n; h >= 0; h--) {
        papers += counts[h];
        if (papers >= h) return h;
    }
};
