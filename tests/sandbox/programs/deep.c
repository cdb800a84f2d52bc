/* deep LEVELS: folders in folders, with a file and a link to the machine's files in each, the last
   ones closed to everybody. */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int argc, char** argv) {
  for (int i = 0; argc > 1 && i < atoi(argv[1]); ++i) {
    if (mkdir("d", 0700) != 0 || chdir("d") != 0) return 1;
    close(open("f", O_CREAT | O_WRONLY, 0));
    if (symlink("/etc", "l") != 0) return 1;
  }
  return mkdir("closed", 0) != 0;
}
