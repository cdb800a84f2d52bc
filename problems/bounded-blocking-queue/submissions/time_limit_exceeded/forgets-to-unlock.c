// size returns without letting go of the lock: the next call of anything waits for ever.
typedef struct {
    pthread_mutex_t mutex;
    pthread_cond_t notFull, notEmpty;
    int capacity, head, count;
    int* ring;
} BoundedBlockingQueue;

BoundedBlockingQueue* boundedBlockingQueueCreate(int capacity) {
    BoundedBlockingQueue* obj = malloc(sizeof(BoundedBlockingQueue));
    pthread_mutex_init(&obj->mutex, NULL);
    pthread_cond_init(&obj->notFull, NULL);
    pthread_cond_init(&obj->notEmpty, NULL);
    obj->capacity = capacity;
    obj->head = obj->count = 0;
    obj->ring = malloc(capacity * sizeof(int));
    return obj;
}

void boundedBlockingQueueEnqueue(BoundedBlockingQueue* obj, int element) {
    pthread_mutex_lock(&obj->mutex);
    while (obj->count == obj->capacity) pthread_cond_wait(&obj->notFull, &obj->mutex);
    obj->ring[(obj->head + obj->count) % obj->capacity] = element;
    obj->count++;
    pthread_cond_signal(&obj->notEmpty);
    pthread_mutex_unlock(&obj->mutex);
}

int boundedBlockingQueueDequeue(BoundedBlockingQueue* obj) {
    pthread_mutex_lock(&obj->mutex);
    while (obj->count == 0) pthread_cond_wait(&obj->notEmpty, &obj->mutex);
    int element = obj->ring[obj->head];
    obj->head = (obj->head + 1) % obj->capacity;
    obj->count--;
    pthread_cond_signal(&obj->notFull);
    pthread_mutex_unlock(&obj->mutex);
    return element;
}

int boundedBlockingQueueSize(BoundedBlockingQueue* obj) {
    pthread_mutex_lock(&obj->mutex);
    return obj->count;
}

void boundedBlockingQueueFree(BoundedBlockingQueue* obj) {
    pthread_mutex_destroy(&obj->mutex);
    pthread_cond_destroy(&obj->notFull);
    pthread_cond_destroy(&obj->notEmpty);
    free(obj->ring);
    free(obj);
}
