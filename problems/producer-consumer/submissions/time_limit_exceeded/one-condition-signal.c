// One condition variable for both sides and a signal: a wake-up meant for a producer goes to a consumer and is lost.
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int *ring, room, first, count, left, per_producer;
static int (*make)(void*, int, int);
static void (*use)(void*, int, int);
static void* context;

static void* producer(void* p) {
    for (int i = 0; i < per_producer; i++) {
        int item = make(context, (int)(intptr_t)p, i);
        pthread_mutex_lock(&mutex);
        while (count == room) pthread_cond_wait(&changed, &mutex);
        ring[(first + count++) % room] = item;
        pthread_cond_signal(&changed);
        pthread_mutex_unlock(&mutex);
    }
    return NULL;
}

static void* consumer(void* c) {
    for (;;) {
        pthread_mutex_lock(&mutex);
        while (count == 0 && left > 0) pthread_cond_wait(&changed, &mutex);
        if (left == 0) break;
        int item = ring[first];
        first = (first + 1) % room;
        count--;
        if (--left == 0)
            pthread_cond_broadcast(&changed);
        else
            pthread_cond_signal(&changed);
        pthread_mutex_unlock(&mutex);
        use(context, (int)(intptr_t)c, item);
    }
    pthread_mutex_unlock(&mutex);
    return NULL;
}

void run(int producers, int consumers, int capacity, int items, int (*produce)(void*, int, int),
         void (*consume)(void*, int, int), void* ctx) {
    ring = malloc(capacity * sizeof(int));
    room = capacity;
    first = count = 0;
    left = producers * items;
    per_producer = items;
    make = produce;
    use = consume;
    context = ctx;
    pthread_t makers[producers], users[consumers];
    for (intptr_t c = 0; c < consumers; c++) pthread_create(&users[c], NULL, consumer, (void*)c);
    for (intptr_t p = 0; p < producers; p++) pthread_create(&makers[p], NULL, producer, (void*)p);
    for (int p = 0; p < producers; p++) pthread_join(makers[p], NULL);
    for (int c = 0; c < consumers; c++) pthread_join(users[c], NULL);
    free(ring);
}
