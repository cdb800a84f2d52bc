void run(int producers, int items, int (*produce)(void*, int, int), void (*consume)(void*, int, int), void* ctx) {
    produce(NULL, 0, 0);
}
