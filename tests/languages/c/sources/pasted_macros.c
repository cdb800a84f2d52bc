typedef struct node { int v, i; } Node;
static int cmp(const void *a, const void *b) { return ((Node *)a)->v > ((Node *)b)->v ? 1 : -1; }
#define MAX(a, b) ((a) > (b) ? (a) : (b))
int *twoSum(int nums[], int n, int t, int *rs)
{
    Node *a = malloc(n * sizeof *a);
    int *r = malloc(2 * sizeof(int)), l = 0, h = n - 1;
    for (int i = 0; i < n; ++i) { a[i].v = nums[i]; a[i].i = i; }
    qsort(a, n, sizeof(Node), cmp);
    while (l < h) {
        int s = a[l].v + a[h].v;
        if (s == t) break;
        if (s < t) l++; else h--;
    }
    r[0] = a[l].i; r[1] = MAX(a[h].i, 0);
    *rs = 2;
    free(a);
    printf("%d %d\n", r[0], r[1]);
    return r;
}
int main() { return 0; }
