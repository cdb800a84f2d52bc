/* look WHAT: prints what a program sees of its surroundings. fds, status FIELD, processes,
   environment, folder PATH, cwd, stdin. */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char** environ;

static void list(const char* path) {
  DIR* folder = opendir(path);
  if (folder == NULL) return;
  for (struct dirent* e; (e = readdir(folder)) != NULL;)
    if (e->d_name[0] != '.') printf("%s\n", e->d_name);
}

static void fds(void) {
  for (int fd = 0; fd < 1024; ++fd)
    if (fcntl(fd, F_GETFD) >= 0) printf("%d\n", fd);
}

static void status(const char* field) {
  char line[4096];
  FILE* file = fopen("/proc/self/status", "r");
  while (file != NULL && fgets(line, sizeof line, file) != NULL)
    if (strncmp(line, field, strlen(field)) == 0) fputs(line, stdout);
}

int main(int argc, char** argv) {
  char buffer[4096];
  if (argc < 2) return 2;
  if (strcmp(argv[1], "fds") == 0) fds();
  if (strcmp(argv[1], "status") == 0) status(argv[2]);
  if (strcmp(argv[1], "folder") == 0) list(argv[2]);
  if (strcmp(argv[1], "cwd") == 0) puts(getcwd(buffer, sizeof buffer));
  if (strcmp(argv[1], "stdin") == 0) printf("%zd\n", read(0, buffer, sizeof buffer));
  if (strcmp(argv[1], "host") == 0 && gethostname(buffer, sizeof buffer) == 0) puts(buffer);
  if (strcmp(argv[1], "ids") == 0) printf("%d %d %d %d\n", getuid(), getgid(), getpid(), getppid());
  if (strcmp(argv[1], "environment") == 0)
    for (char** e = environ; *e != NULL; ++e) puts(*e);
  if (strcmp(argv[1], "exit") == 0) return atoi(argv[2]);
}
