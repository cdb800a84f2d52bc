const MOD = 1_000_000;

function lastDigits(x: number, n: number): number {
    const power = (exponent: number): number => {
        if (exponent === 0) return 1;
        const half = power(Math.floor(exponent / 2));
        const squared = (half * half) % MOD;
        return exponent % 2 === 1 ? (squared * x) % MOD : squared;
    };
    return power(n);
}
