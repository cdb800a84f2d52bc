#include <pthread.h>
#include <semaphore.h>

#define END -1  // items are never negative

static sem_t places, filled;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static int *ring, room, put_at, take_at;

static int per_producer;
static int (*make)(void*, int, int);
static void (*use)(void*, int, int);
static void* context;

static void put(int item) {
    sem_wait(&places);  // before the lock: who waits must not hold it
    pthread_mutex_lock(&mutex);
    ring[put_at] = item;
    put_at = (put_at + 1) % room;
    pthread_mutex_unlock(&mutex);
    sem_post(&filled);
}

static int take(void) {
    sem_wait(&filled);
    pthread_mutex_lock(&mutex);
    int item = ring[take_at];
    take_at = (take_at + 1) % room;
    pthread_mutex_unlock(&mutex);
    sem_post(&places);
    return item;
}

static void* producer(void* p) {
    for (int i = 0; i < per_producer; i++) put(make(context, (int)(intptr_t)p, i));
    return NULL;
}

static void* consumer(void* c) {
    for (int item; (item = take()) != END;) use(context, (int)(intptr_t)c, item);
    return NULL;
}

void run(int producers, int consumers, int capacity, int items, int (*produce)(void*, int, int),
         void (*consume)(void*, int, int), void* ctx) {
    sem_init(&places, 0, capacity);
    sem_init(&filled, 0, 0);
    room = capacity;
    ring = malloc(room * sizeof *ring);
    put_at = take_at = 0;
    per_producer = items;
    make = produce;
    use = consume;
    context = ctx;

    pthread_t makers[producers], users[consumers];
    for (intptr_t c = 0; c < consumers; c++) pthread_create(&users[c], NULL, consumer, (void*)c);
    for (intptr_t p = 0; p < producers; p++) pthread_create(&makers[p], NULL, producer, (void*)p);
    for (int p = 0; p < producers; p++) pthread_join(makers[p], NULL);
    for (int c = 0; c < consumers; c++) put(END);  // behind all items
    for (int c = 0; c < consumers; c++) pthread_join(users[c], NULL);
    free(ring);
    sem_destroy(&places);
    sem_destroy(&filled);
}
