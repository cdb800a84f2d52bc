function countCuts(s: string): number {
    const ways = new Int32Array(s.length + 1);
    ways[0] = 1;
    for (let centre = 0; centre < 2 * s.length - 1; centre++) {
        let left = centre >> 1;
        let right = (centre + 1) >> 1;
        while (left >= 0 && right < s.length && s[left] === s[right]) {
            ways[right + 1] = (ways[right + 1] + ways[left]) % 1_000_000_007;
            left--;
            right++;
        }
    }
    return ways[s.length];
}
