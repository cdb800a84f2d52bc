function longestPalindrome(s: string): number {
    const isPalindrome = (i: number, j: number): boolean => {
        while (i < j) {
            if (s[i] !== s[j]) return false;
            i++;
            j--;
        }
        return true;
    };
    let best = 0;
    for (let i = 0; i < s.length; i++) {
        for (let j = i; j < s.length; j++) {
            if (isPalindrome(i, j)) best = Math.max(best, j - i + 1);
        }
    }
    return best;
}
