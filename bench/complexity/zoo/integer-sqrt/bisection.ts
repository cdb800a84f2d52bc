function mySqrt(x: number): number {
    if (x < 2) return x;
    let left = 1;
    let right = x >> 1;
    while (left < right) {
        const mid = left + ((right - left + 1) >> 1);
        if (mid > x / mid) {
            right = mid - 1;
        } else {
            left = mid;
        }
    }
    return left;
}
