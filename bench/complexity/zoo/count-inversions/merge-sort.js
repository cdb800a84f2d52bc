var countInversions = function(nums) {
    let count = 0;
    const sort = (a) => {
        if (a.length < 2) return a;
        const mid = a.length >> 1;
        const left = sort(a.slice(0, mid)), right = sort(a.slice(mid));
        const merged = [];
        let i = 0, j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] <= right[j]) {
                merged.push(left[i++]);
            } else {
                count += left.length - i;
                merged.push(right[j++]);
            }
        }
        while (i < left.length) merged.push(left[i++]);
        while (j < right.length) merged.push(right[j++]);
        return merged;
    };
    sort(nums);
    return count;
};
