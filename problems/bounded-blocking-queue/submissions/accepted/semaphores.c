#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>

struct queue {
    sem_t places, elements;
    pthread_mutex_t mutex;
    int capacity, head, tail, size;
    int ring[];
};
typedef struct queue BoundedBlockingQueue;

BoundedBlockingQueue* boundedBlockingQueueCreate(int capacity) {
    BoundedBlockingQueue* q = malloc(sizeof(struct queue) + capacity * sizeof(int));
    sem_init(&q->places, 0, capacity);
    sem_init(&q->elements, 0, 0);
    pthread_mutex_init(&q->mutex, NULL);
    q->capacity = capacity;
    q->head = q->tail = q->size = 0;
    return q;
}

void boundedBlockingQueueEnqueue(BoundedBlockingQueue* q, int element) {
    sem_wait(&q->places);  // before the lock: who waits must not hold it
    pthread_mutex_lock(&q->mutex);
    q->ring[q->tail] = element;
    q->tail = (q->tail + 1) % q->capacity;
    q->size++;
    pthread_mutex_unlock(&q->mutex);
    sem_post(&q->elements);
}

int boundedBlockingQueueDequeue(BoundedBlockingQueue* q) {
    sem_wait(&q->elements);
    pthread_mutex_lock(&q->mutex);
    int element = q->ring[q->head];
    q->head = (q->head + 1) % q->capacity;
    q->size--;
    pthread_mutex_unlock(&q->mutex);
    sem_post(&q->places);
    return element;
}

int boundedBlockingQueueSize(BoundedBlockingQueue* q) {
    pthread_mutex_lock(&q->mutex);
    int size = q->size;
    pthread_mutex_unlock(&q->mutex);
    return size;
}

void boundedBlockingQueueFree(BoundedBlockingQueue* q) {
    sem_destroy(&q->places);
    sem_destroy(&q->elements);
    free(q);
}
