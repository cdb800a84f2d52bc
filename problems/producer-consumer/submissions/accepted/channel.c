// What Go calls a buffered channel.
typedef struct {
    pthread_mutex_t mutex;
    pthread_cond_t not_full, not_empty;
    int capacity, first, count;
    bool closed;
    int values[];
} Channel;

Channel* channel_new(int capacity) {
    Channel* ch = calloc(1, sizeof(Channel) + capacity * sizeof(int));
    pthread_mutex_init(&ch->mutex, NULL);
    pthread_cond_init(&ch->not_full, NULL);
    pthread_cond_init(&ch->not_empty, NULL);
    ch->capacity = capacity;
    return ch;
}

void channel_send(Channel* ch, int value) {
    pthread_mutex_lock(&ch->mutex);
    while (ch->count == ch->capacity) pthread_cond_wait(&ch->not_full, &ch->mutex);
    ch->values[(ch->first + ch->count++) % ch->capacity] = value;
    pthread_mutex_unlock(&ch->mutex);
    pthread_cond_signal(&ch->not_empty);
}

// False: closed and empty.
bool channel_receive(Channel* ch, int* value) {
    pthread_mutex_lock(&ch->mutex);
    while (ch->count == 0 && !ch->closed) pthread_cond_wait(&ch->not_empty, &ch->mutex);
    bool received = ch->count > 0;
    if (received) {
        *value = ch->values[ch->first];
        ch->first = (ch->first + 1) % ch->capacity;
        ch->count--;
    }
    pthread_mutex_unlock(&ch->mutex);
    pthread_cond_signal(&ch->not_full);
    return received;
}

void channel_close(Channel* ch) {
    pthread_mutex_lock(&ch->mutex);
    ch->closed = true;
    pthread_mutex_unlock(&ch->mutex);
    pthread_cond_broadcast(&ch->not_empty);
}

struct job {
    Channel* channel;
    int number, items;
    int (*produce)(void*, int, int);
    void (*consume)(void*, int, int);
    void* ctx;
};

void* producing(void* arg) {
    struct job* job = arg;
    for (int i = 0; i < job->items; ++i) channel_send(job->channel, job->produce(job->ctx, job->number, i));
    return NULL;
}

void* consuming(void* arg) {
    struct job* job = arg;
    for (int item; channel_receive(job->channel, &item);) job->consume(job->ctx, job->number, item);
    return NULL;
}

void run(int producers, int consumers, int capacity, int items, int (*produce)(void*, int, int),
         void (*consume)(void*, int, int), void* ctx) {
    Channel* channel = channel_new(capacity);
    pthread_t makers[producers], users[consumers];
    struct job make[producers], use[consumers];
    for (int c = 0; c < consumers; ++c) {
        use[c] = (struct job){channel, c, items, produce, consume, ctx};
        pthread_create(&users[c], NULL, consuming, &use[c]);
    }
    for (int p = 0; p < producers; ++p) {
        make[p] = (struct job){channel, p, items, produce, consume, ctx};
        pthread_create(&makers[p], NULL, producing, &make[p]);
    }
    for (int p = 0; p < producers; ++p) pthread_join(makers[p], NULL);
    channel_close(channel);
    for (int c = 0; c < consumers; ++c) pthread_join(users[c], NULL);
    free(channel);
}
