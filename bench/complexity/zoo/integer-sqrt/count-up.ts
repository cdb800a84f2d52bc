function mySqrt(x: number): number {
    let root = 0;
    while ((root + 1) ** 2 <= x) {
        root += 1;
    }
    return root;
}
