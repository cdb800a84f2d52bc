class UnionFind {
    private parent: number[];
    count: number;

    constructor(n: number) {
        this.parent = [...Array(n).keys()];
        this.count = n;
    }

    find(x: number): number {
        while (this.parent[x] !== x) {
            this.parent[x] = this.parent[this.parent[x]];
            x = this.parent[x];
        }
        return x;
    }

    union(a: number, b: number): void {
        const rootA = this.find(a);
        const rootB = this.find(b);
        if (rootA === rootB) return;
        this.parent[rootB] = rootA;
        this.count--;
    }
}

function findCircleNum(isConnected: number[][]): number {
    const n = isConnected.length;
    const uf = new UnionFind(n);
    for (let i = 0; i < n - 1; i++) {
        for (let j = i + 1; j < n; j++) {
            if (isConnected[i][j] === 1) uf.union(i, j);
        }
    }
    return uf.count;
}
