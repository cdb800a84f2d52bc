/* memory KIND MIB: takes so many MiB, then prints "done". KIND: heap, shared, stack, children (8
   MiB each), file (in the work folder), memfd. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { kMiB = 1 << 20 };

static void map(long mib, int flags) {
  for (long i = 0; i < mib; ++i) {
    void* p = mmap(NULL, kMiB, PROT_READ | PROT_WRITE, flags | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) exit(3);
    memset(p, 1, kMiB);
    usleep(500);
  }
}

static void children(long mib) {
  for (long i = 0; i < mib; i += 8) {
    if (fork() != 0) continue;
    map(8, MAP_PRIVATE);
    pause();
  }
  sleep(2);
}

static void fill(int fd, long mib) {
  static char block[kMiB];
  memset(block, 1, sizeof block);
  if (fd < 0) exit(4);
  for (long i = 0; i < mib; ++i)
    if (write(fd, block, sizeof block) != sizeof block) exit(5);
}

static __attribute__((noinline)) long deep(long left) {
  volatile char block[1 << 16];
  memset((void*)block, 1, sizeof block);
  return left == 0 ? 0 : deep(left - 1) + block[left % (long)sizeof block];
}

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const long mib = atol(argv[2]);
  if (strcmp(argv[1], "heap") == 0) map(mib, MAP_PRIVATE);
  if (strcmp(argv[1], "shared") == 0) map(mib, MAP_SHARED);
  if (strcmp(argv[1], "children") == 0) children(mib);
  if (strcmp(argv[1], "file") == 0) fill(open("/work/fill", O_CREAT | O_WRONLY, 0600), mib);
  if (strcmp(argv[1], "memfd") == 0) fill(memfd_create("x", 0), mib);
  if (strcmp(argv[1], "stack") == 0) deep(mib * 16);
  puts("done");
}
