void run(int producers, int items, int (*produce)(void*, int, int), void (*consume)(void*, int, int), void* ctx) {
    sem_t never;
    sem_init(&never, 0, 0);
    produce(ctx, 0, 0);
    sem_wait(&never);
}
