typedef struct {
    int* elements;
    int capacity, first, count;
    pthread_mutex_t mutex;
    pthread_cond_t changed;
} BoundedBlockingQueue;

BoundedBlockingQueue* boundedBlockingQueueCreate(int capacity) {
    BoundedBlockingQueue* obj = calloc(1, sizeof(BoundedBlockingQueue));
    obj->elements = malloc(capacity * sizeof(int));
    obj->capacity = capacity;
    pthread_mutex_init(&obj->mutex, NULL);
    pthread_cond_init(&obj->changed, NULL);
    return obj;
}

void boundedBlockingQueueEnqueue(BoundedBlockingQueue* obj, int element) {
    pthread_mutex_lock(&obj->mutex);
    while (obj->count == obj->capacity) pthread_cond_wait(&obj->changed, &obj->mutex);
    obj->elements[(obj->first + obj->count++) % obj->capacity] = element;
    pthread_cond_broadcast(&obj->changed);
    pthread_mutex_unlock(&obj->mutex);
}

int boundedBlockingQueueDequeue(BoundedBlockingQueue* obj) {
    pthread_mutex_lock(&obj->mutex);
    while (obj->count == 0) pthread_cond_wait(&obj->changed, &obj->mutex);
    int element = obj->elements[obj->first];
    obj->first = (obj->first + 1) % obj->capacity;
    obj->count--;
    pthread_cond_broadcast(&obj->changed);
    pthread_mutex_unlock(&obj->mutex);
    return element;
}

int boundedBlockingQueueSize(BoundedBlockingQueue* obj) {
    pthread_mutex_lock(&obj->mutex);
    int count = obj->count;
    pthread_mutex_unlock(&obj->mutex);
    return count;
}

void boundedBlockingQueueFree(BoundedBlockingQueue* obj) {
    free(obj->elements);
    free(obj);
}
