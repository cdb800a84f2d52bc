char** words(char** names, int namesSize, int* returnSize) {
    static char* nothing[1];
    *returnSize = 1;
    return nothing;
}
