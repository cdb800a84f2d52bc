var maxArea = function(height) {
    let best = 0;
    height.forEach((a, i) => {
        height.forEach((b, j) => {
            best = Math.max(best, Math.min(a, b) * (j - i));
        });
    });
    return best;
};
