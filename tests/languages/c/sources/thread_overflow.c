int forever(int n) { volatile int here = n; return forever(n + 1) + here; }
void* start(void* n) {
    *(int*)n = forever(*(int*)n);
    return NULL;
}
int maxDepth(int n) {
    pthread_t runner;
    pthread_create(&runner, NULL, start, &n);
    pthread_join(runner, NULL);
    return n;
}
