/* Three threads asleep and the main one in read() on descriptor 3; then says "done". */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static void* doze(void* unused) {
  for (;;) pause();
  return unused;
}

int main(void) {
  pthread_t thread;
  char byte;
  for (int i = 0; i < 3; ++i) pthread_create(&thread, NULL, doze, NULL);
  write(4, "", 1);
  read(3, &byte, 1);
  puts("done");
}
