// Instead of sleeping, a waiting thread asks again and again.
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int *ring, room, first, count, left, per_producer;
static int (*make)(void*, int, int);
static void (*use)(void*, int, int);
static void* context;

static bool put(int item) {
    pthread_mutex_lock(&lock);
    bool fits = count < room;
    if (fits) ring[(first + count++) % room] = item;
    pthread_mutex_unlock(&lock);
    return fits;
}

// 1: taken; 0: nothing there; -1: nothing more will come.
static int take(int* item) {
    pthread_mutex_lock(&lock);
    int result = left == 0 ? -1 : count > 0;
    if (result == 1) {
        *item = ring[first];
        first = (first + 1) % room;
        count--;
        left--;
    }
    pthread_mutex_unlock(&lock);
    return result;
}

static void* producer(void* p) {
    for (int i = 0; i < per_producer; i++) {
        int item = make(context, (int)(intptr_t)p, i);
        while (!put(item)) {
        }
    }
    return NULL;
}

static void* consumer(void* c) {
    for (int item, taken; (taken = take(&item)) >= 0;)
        if (taken) use(context, (int)(intptr_t)c, item);
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
