char** words(char** names, int namesSize, int* returnSize) {
    char** all = malloc((namesSize + 1) * sizeof(char*));
    for (int i = 0; i < namesSize; i++) {
        all[i] = names[i];
        all[i][0] = toupper(all[i][0]);
    }
    all[namesSize] = "literal";
    *returnSize = namesSize + 1;
    return all;
}
