int** rows(int n, int* returnSize, int** returnColumnSizes) {
    *returnSize = n;
    *returnColumnSizes = malloc(n * sizeof(int));
    int** all = malloc(n * sizeof(int*));
    for (int i = 0; i < n; i++) {
        (*returnColumnSizes)[i] = i;
        all[i] = i ? malloc(i * sizeof(int)) : NULL;
        for (int j = 0; j < i; j++) all[i][j] = 10 * i + j;
    }
    return all;
}
