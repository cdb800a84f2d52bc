typedef struct {
    pthread_mutex_t mutex;
    pthread_cond_t not_full, not_empty;
    int *ring, capacity, first, count;
    int left;  // not yet taken
    int items;
    int (*produce)(void*, int, int);
    void (*consume)(void*, int, int);
    void* ctx;
} Shared;

typedef struct {
    Shared* shared;
    int number;
} Actor;

static void* produce_all(void* memory) {
    Actor* me = memory;
    Shared* s = me->shared;
    for (int i = 0; i < s->items; i++) {
        int item = s->produce(s->ctx, me->number, i);
        pthread_mutex_lock(&s->mutex);
        while (s->count == s->capacity) pthread_cond_wait(&s->not_full, &s->mutex);
        s->ring[(s->first + s->count++) % s->capacity] = item;
        pthread_cond_signal(&s->not_empty);
        pthread_mutex_unlock(&s->mutex);
    }
    return NULL;
}

static void* consume_all(void* memory) {
    Actor* me = memory;
    Shared* s = me->shared;
    for (;;) {
        pthread_mutex_lock(&s->mutex);
        while (s->count == 0 && s->left > 0) pthread_cond_wait(&s->not_empty, &s->mutex);
        if (s->left == 0) break;
        int item = s->ring[s->first];
        s->first = (s->first + 1) % s->capacity;
        s->count--;
        if (--s->left == 0) pthread_cond_broadcast(&s->not_empty);
        pthread_cond_signal(&s->not_full);
        pthread_mutex_unlock(&s->mutex);
        s->consume(s->ctx, me->number, item);
    }
    pthread_mutex_unlock(&s->mutex);
    return NULL;
}

void run(int producers, int consumers, int capacity, int items, int (*produce)(void*, int, int),
         void (*consume)(void*, int, int), void* ctx) {
    Shared shared = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, PTHREAD_COND_INITIALIZER};
    shared.ring = malloc(capacity * sizeof(int));
    shared.capacity = capacity;
    shared.left = producers * items;
    shared.items = items;
    shared.produce = produce;
    shared.consume = consume;
    shared.ctx = ctx;

    int all = producers + consumers;
    pthread_t threads[all];
    Actor actors[all];
    for (int t = 0; t < all; t++) {
        int is_producer = t < producers;
        actors[t] = (Actor){&shared, is_producer ? t : t - producers};
        pthread_create(&threads[t], NULL, is_producer ? produce_all : consume_all, &actors[t]);
    }
    for (int t = 0; t < all; t++) pthread_join(threads[t], NULL);
    free(shared.ring);
}
