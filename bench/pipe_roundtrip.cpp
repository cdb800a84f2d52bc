// The bare thing a case is compared with: one 64-byte message there and back between two processes
// over pipes. Prints the mean in microseconds over argv[1] round trips (default 20000).
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr std::size_t kMessage = 64;

bool move_message(int from, int to) {
  char message[kMessage];
  return read(from, message, kMessage) == kMessage && write(to, message, kMessage) == kMessage;
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 20000;
  int there[2];
  int back[2];
  if (pipe(there) != 0 || pipe(back) != 0) return 1;
  const pid_t child = fork();
  if (child < 0) return 1;
  if (child == 0) {
    for (int i = 0; i < rounds; ++i)
      if (!move_message(there[0], back[1])) _exit(1);
    _exit(0);
  }
  const auto start = std::chrono::steady_clock::now();
  char message[kMessage] = {};
  for (int i = 0; i < rounds; ++i)
    if (write(there[1], message, kMessage) != kMessage ||
        read(back[0], message, kMessage) != kMessage)
      return 1;
  const std::chrono::duration<double, std::micro> total = std::chrono::steady_clock::now() - start;
  waitpid(child, nullptr, 0);
  std::printf("%.3f\n", total.count() / rounds);
}
