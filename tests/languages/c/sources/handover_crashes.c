static void* crash(void* at) {
    return *(void* volatile*)at;
}

void run(int producers, int items, int (*produce)(void*, int, int), void (*consume)(void*, int, int), void* ctx) {
    pthread_t thread;
    pthread_create(&thread, NULL, crash, NULL);
    pthread_join(thread, NULL);
}
