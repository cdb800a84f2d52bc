/* make KIND PATH: puts something of that kind there. */
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

static int make_socket(const char* path) {
  struct sockaddr_un address = {AF_UNIX, ""};
  strncpy(address.sun_path, path, sizeof address.sun_path - 1);
  return bind(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr*)&address, sizeof address);
}

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const char* kind = argv[1];
  const char* path = argv[2];
  if (strcmp(kind, "symlink") == 0) return symlink("/dev/zero", path);
  if (strcmp(kind, "parent-symlink") == 0) return symlink("/", path);
  if (strcmp(kind, "fifo") == 0) return mkfifo(path, 0600);
  if (strcmp(kind, "folder") == 0) return mkdir(path, 0700);
  if (strcmp(kind, "socket") == 0) return make_socket(path);
  const int fd = open(path, O_CREAT | O_WRONLY, 0600);
  if (strcmp(kind, "sparse") == 0) return ftruncate(fd, 1L << 40);
  if (strcmp(kind, "file") == 0) return write(fd, "made\n", 5) != 5;
  if (strcmp(kind, "unreadable") == 0) return fchmod(fd, 0);
  return 2;
}
