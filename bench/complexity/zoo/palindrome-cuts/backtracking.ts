function countCuts(s: string): number {
    let ways = 0;
    const isPalindrome = (left: number, right: number): boolean => {
        while (left < right) {
            if (s.charAt(left) !== s.charAt(right)) return false;
            left++;
            right--;
        }
        return true;
    };
    const cut = (start: number): void => {
        if (start === s.length) {
            ways = (ways + 1) % 1_000_000_007;
            return;
        }
        for (let end = start; end < s.length; end++) {
            if (isPalindrome(start, end)) cut(end + 1);
        }
    };
    cut(0);
    return ways;
}
