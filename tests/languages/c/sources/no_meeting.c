void run(int producers, int items, int (*produce)(void*, int, int), void (*consume)(void*, int, int), void* ctx) {
    for (int p = 0; p < producers; p++) produce(ctx, p, 0);
}
