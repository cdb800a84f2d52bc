var countInversions = function(nums) {
    const rank = new Map();
    for (const x of [...nums].sort((a, b) => a - b)) {
        if (!rank.has(x)) rank.set(x, rank.size + 1);
    }
    const tree = new Array(rank.size + 1).fill(0);
    let count = 0;
    nums.forEach((x, before) => {
        let notGreater = 0;
        for (let i = rank.get(x); i > 0; i -= i & -i) notGreater += tree[i];
        count += before - notGreater;
        for (let i = rank.get(x); i < tree.length; i += i & -i) tree[i]++;
    });
    return count;
};
