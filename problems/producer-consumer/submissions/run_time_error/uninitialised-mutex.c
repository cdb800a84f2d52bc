// The lock is a pointer that nobody ever made point anywhere.
static pthread_mutex_t* mutex;
static int* ring;
static int count, room, per_producer;
static int (*make)(void*, int, int);
static void* context;

static void* producer(void* p) {
    for (int i = 0; i < per_producer; i++) {
        int item = make(context, (int)(intptr_t)p, i);
        pthread_mutex_lock(mutex);
        ring[count++ % room] = item;
        pthread_mutex_unlock(mutex);
    }
    return NULL;
}

void run(int producers, int consumers, int capacity, int items, int (*produce)(void*, int, int),
         void (*consume)(void*, int, int), void* ctx) {
    ring = malloc(capacity * sizeof(int));
    room = capacity;
    per_producer = items;
    make = produce;
    context = ctx;
    pthread_t makers[producers];
    for (intptr_t p = 0; p < producers; p++) pthread_create(&makers[p], NULL, producer, (void*)p);
    for (int p = 0; p < producers; p++) pthread_join(makers[p], NULL);
    for (int i = 0; i < count; i++) consume(ctx, i % consumers, ring[i]);
    free(ring);
}
