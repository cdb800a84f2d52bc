"""Inputs for is-prime: the next prime number, of which no divisor is found."""


def generate(family, n, seed):
    n = max(n, 1)
    while family == "prime" and not is_prime(n):
        n += 1
    return {"n": n}


def is_prime(n):
    if n < 2 or n % 2 == 0:
        return n == 2
    divisor = 3
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 2
    return True
