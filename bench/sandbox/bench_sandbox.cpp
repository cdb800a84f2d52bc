// What a box costs: a bare posix_spawn + wait of a static `int main(){}`, the same program through
// a pooled box, and a box opened, used once and closed; interleaved, so that all see the same
// machine. usage: bench_sandbox [ROUNDS] [PAUSE_MS]   (a pause before each shows what idle
// processors add)
#include <fmt/core.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <thread>
#include <vector>

#include "sandbox/sandbox.h"

namespace {

using namespace judge::sandbox;
using Clock = std::chrono::steady_clock;

constexpr int kColdEvery = 5;  // rounds

struct Series {
  const char* name;
  std::vector<double> microseconds;

  template <class Work>
  void measure(std::chrono::milliseconds pause, Work work) {
    if (pause.count() > 0) std::this_thread::sleep_for(pause);
    const auto start = Clock::now();
    work();
    microseconds.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
  }
  [[nodiscard]] double quantile(double q) {
    std::sort(microseconds.begin(), microseconds.end());
    return microseconds[static_cast<std::size_t>(q * static_cast<double>(microseconds.size() - 1))];
  }
};

[[noreturn]] void give_up(const judge::Error& error) {
  fmt::print(stderr, "{}\n", error.message());
  std::exit(3);
}

void spawn_bare(const std::string& program) {
  pid_t pid = -1;
  std::string name = program;
  char* argv[] = {name.data(), nullptr};
  if (::posix_spawn(&pid, program.c_str(), nullptr, nullptr, argv, nullptr) != 0) std::abort();
  ::waitpid(pid, nullptr, 0);
}

Box open_box(const BoxConfig& config) {
  auto box = Box::open(config);
  if (!box) give_up(box.error());
  return std::move(*box);
}

void run(Box& box, const RunRequest& request) {
  auto result = box.run(request);
  if (!result) give_up(result.error());
  if (result->exit_code != 0) std::abort();
}

void print(Series& series, double bare) {
  fmt::print("{:<28} {:>8.0f} µs median  {:>8.0f} µs best tenth  {:>6.2f} x bare\n", series.name,
             series.quantile(0.5), series.quantile(0.1), series.quantile(0.5) / bare);
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 1000;
  const std::chrono::milliseconds pause(argc > 2 ? std::atoi(argv[2]) : 0);
  const auto program =
      std::filesystem::read_symlink("/proc/self/exe").parent_path() / "bench_sandbox_noop";
  BoxConfig config;
  config.mounts = {{program, "/noop"}};
  config.memory_bytes = 256 * judge::kMiB;
  config.processes = 64;
  RunRequest request;
  request.argv = {"/noop"};
  request.limits.cpu = std::chrono::seconds(1);
  request.limits.wall = std::chrono::seconds(5);
  request.limits.output_bytes = judge::kMiB;
  request.limits.file_bytes = judge::kMiB;
  request.limits.open_files = 64;

  Series bare{"bare posix_spawn + wait", {}};
  Series pooled{"pooled box", {}};
  Series opening{"box: open", {}};
  Series first{"box: first run", {}};
  Series closing{"box: close", {}};
  Series cold{"box: open, run, close", {}};
  Box pool = open_box(config);
  for (int i = 0; i < rounds; ++i) {
    bare.measure(pause, [&] { spawn_bare(program); });
    pooled.measure(pause, [&] { run(pool, request); });
    if (i % kColdEvery != 0) continue;
    cold.measure(pause, [&] {
      const std::chrono::milliseconds none(0);
      std::optional<Box> box;
      opening.measure(none, [&] { box.emplace(open_box(config)); });
      first.measure(none, [&] { run(*box, request); });
      closing.measure(none, [&] { box.reset(); });
    });
  }
  const double base = bare.quantile(0.5);
  for (Series* series : {&bare, &pooled, &opening, &first, &closing, &cold}) print(*series, base);
}
