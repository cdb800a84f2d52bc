function longestPalindrome(s: string): number {
    let best = 0;
    for (let centre = 0; centre < 2 * s.length - 1; centre++) {
        let left = Math.floor(centre / 2);
        let right = left + (centre % 2);
        while (left >= 0 && right < s.length && s.charAt(left) === s.charAt(right)) {
            left--;
            right++;
        }
        best = Math.max(best, right - left - 1);
    }
    return best;
}
