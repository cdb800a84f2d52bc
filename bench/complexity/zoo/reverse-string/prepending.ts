function reverseString(s: string): string {
    return s.split('').reduce((reversed, c) => c + reversed, '');
}
