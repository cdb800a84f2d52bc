static void* leave(void* ctx) {
    pthread_exit(NULL);
}

void run(int producers, int items, int (*produce)(void*, int, int), void (*consume)(void*, int, int), void* ctx) {
    pthread_t thread;
    pthread_create(&thread, NULL, leave, NULL);
    pthread_join(thread, NULL);
    consume(ctx, 0, produce(ctx, 0, 0));
}
