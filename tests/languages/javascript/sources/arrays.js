function echo(g, h, i, j, k, l, m, n, o, p, q, r, s, t) {}
