// The caller plays all the producers, one after the other, and then all the consumers: nobody overlaps.
void run(int producers, int consumers, int capacity, int items, int (*produce)(void*, int, int),
         void (*consume)(void*, int, int), void* ctx) {
    int* buffer = malloc(capacity * sizeof(int));
    int count = 0;
    for (int p = 0; p < producers; p++) {
        for (int i = 0; i < items; i++) {
            buffer[count++] = produce(ctx, p, i);
            if (count < capacity) continue;
            for (int k = 0; k < count; k++) consume(ctx, k % consumers, buffer[k]);
            count = 0;
        }
    }
    for (int k = 0; k < count; k++) consume(ctx, k % consumers, buffer[k]);
    free(buffer);
}
