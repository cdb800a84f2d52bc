struct worker {
    int number, items;
    int (*produce)(void*, int, int);
    void (*consume)(void*, int, int);
    void* ctx;
};

static void* work(void* memory) {
    struct worker* me = memory;
    for (int i = 0; i < me->items; i++) me->consume(me->ctx, me->number, me->produce(me->ctx, me->number, i));
    return NULL;
}

void run(int producers, int items, int (*produce)(void*, int, int), void (*consume)(void*, int, int), void* ctx) {
    pthread_t threads[producers];
    struct worker workers[producers];
    for (int p = 0; p < producers; p++) {
        workers[p] = (struct worker){p, items, produce, consume, ctx};
        pthread_create(&threads[p], NULL, work, &workers[p]);
    }
    for (int p = 0; p < producers; p++) pthread_join(threads[p], NULL);
}
