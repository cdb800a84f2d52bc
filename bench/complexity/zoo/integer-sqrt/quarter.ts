function mySqrt(x: number): number {
    if (x <= 1) return x;
    const half = 2 * mySqrt(Math.floor(x / 4));
    return (half + 1) * (half + 1) <= x ? half + 1 : half;
}
