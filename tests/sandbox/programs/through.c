/* through NAME: opens NAME below the folder that is descriptor 3, however it came here. 0 if that
   worked, else its errno. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

int main(int argc, char** argv) {
  if (argc != 2) return 255;
  const int fd = openat(3, argv[1], O_RDONLY);
  if (fd < 0) return errno;
  close(fd);
  return 0;
}
