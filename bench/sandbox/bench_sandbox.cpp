// What a box costs, beside a bare posix_spawn + wait of the same static `int main(){}` and, where
// it is installed, beside bubblewrap; interleaved, so that all see the same machine. The last rows
// are of two workers at once, each with a box of its own. Exit code 1 where a promise was not kept.
// usage: bench_sandbox [ROUNDS] [PAUSE_MS]   (a pause before each shows what idle processors add)
#include <fmt/core.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <thread>
#include <vector>

#include "sandbox/sandbox.h"

namespace {

using namespace judge::sandbox;
using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

// What the project promises, as medians over that of a bare spawn; the last over one worker's.
constexpr double kPooledGoal = 1.35;
constexpr double kFreshGoal = 2.5;
constexpr double kColdGoal = 5;
constexpr double kTwoGoal = 1.15;

constexpr int kSlowEvery = 5;  // rounds: what costs several times as much

struct Series {
  const char* name;
  std::vector<double> microseconds;

  template <class Work>
  void measure(Milliseconds pause, Work work) {
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

void spawn_bare(std::vector<std::string> words) {
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  pid_t pid = -1;
  int status = 0;
  if (::posix_spawn(&pid, argv[0], nullptr, nullptr, argv.data(), nullptr) != 0) std::abort();
  if (::waitpid(pid, &status, 0) != pid || status != 0) std::abort();
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

void renew(Box& box) {
  if (auto renewed = box.renew(); !renewed) give_up(renewed.error());
}

// goal: the promised ratio, 0: none. Prints a line of docs/benchmarks.md; true if it was kept.
bool print(Series& series, double base, double goal = 0) {
  if (series.microseconds.empty()) return true;
  const double ratio = series.quantile(0.5) / base;
  fmt::print("| {:<38} | {:>6.0f} µs | {:>6.0f} µs | {:>5.2f} | {:<6} |\n", series.name,
             series.quantile(0.5), series.quantile(0.1), ratio,
             goal > 0 ? fmt::format("≤ {:.2f}", goal) : "");
  return goal <= 0 || ratio <= goal;
}

void print_head(const char* base) {
  fmt::print("| {:<38} | median    | best 10 % | × {} | goal |\n|---|---|---|---|---|\n", "what",
             base);
}

// The isolation a box has, as far as bubblewrap gives it: no cgroup, no limits, no filter.
std::vector<std::string> bubblewrap(const std::string& program) {
  constexpr const char* kPath = "/usr/bin/bwrap";
  if (!std::filesystem::exists(kPath)) return {};
  return {kPath,       "--unshare-all", "--die-with-parent",
          "--ro-bind", program,         "/noop",
          "--proc",    "/proc",         "--dev",
          "/dev",      "--tmpfs",       "/work",
          "/noop"};
}

struct Bench {
  std::string program;
  BoxConfig config;
  RunRequest request;
  int rounds = 0;
  Milliseconds pause{0};

  // One after the other, in turn. True if every promise was kept.
  bool one_worker() {
    BoxConfig renewable = config;
    renewable.renewable = true;
    Box pool = open_box(config);
    Box stage = open_box(renewable);
    Series bare{"bare posix_spawn + wait", {}};
    Series pooled{"pooled: run", {}};
    Series fresh{"fresh namespaces: renew + run", {}};
    Series opening{"  open alone", {}};
    Series cold{"cold box: open + run", {}};
    Series closing{"close", {}};
    Series other{"bubblewrap", {}};
    const std::vector<std::string> bwrap = bubblewrap(program);
    for (int i = 0; i < rounds; ++i) {
      bare.measure(pause, [&] { spawn_bare({program}); });
      pooled.measure(pause, [&] { run(pool, request); });
      fresh.measure(pause, [&] {
        renew(stage);
        run(stage, request);
      });
      if (i % kSlowEvery != 0) continue;
      std::optional<Box> box;
      cold.measure(pause, [&] {
        opening.measure(Milliseconds(0), [&] { box.emplace(open_box(config)); });
        run(*box, request);
      });
      closing.measure(Milliseconds(0), [&] { box.reset(); });
      if (!bwrap.empty()) other.measure(pause, [&] { spawn_bare(bwrap); });
    }
    const double base = bare.quantile(0.5);
    print_head("bare");
    print(bare, base);
    bool kept = print(pooled, base, kPooledGoal);
    kept = print(fresh, base, kFreshGoal) && kept;
    kept = print(cold, base, kColdGoal) && kept;
    for (Series* series : {&opening, &closing, &other}) print(*series, base);
    return kept;
  }

  // Two at once, each with its box, beside one alone; blocks in turn.
  bool two_workers() {
    Series alone{"pooled: one worker, block", {}};
    Series both{"pooled: two workers at once", {}};
    Box first = open_box(config);
    Box second = open_box(config);
    const auto block = [this](Box& box, Series& series) {
      for (int i = 0; i < 20; ++i) series.measure(pause, [&] { run(box, request); });
    };
    for (int i = 0; i < rounds / 20; ++i) {
      block(first, alone);
      Series beside{"", {}};
      std::thread other([&] { block(second, beside); });
      block(first, both);
      other.join();
      both.microseconds.insert(both.microseconds.end(), beside.microseconds.begin(),
                               beside.microseconds.end());
    }
    const double base = alone.quantile(0.5);
    print_head("alone");
    print(alone, base);
    return print(both, base, kTwoGoal);
  }
};

}  // namespace

int main(int argc, char** argv) {
  Bench bench;
  bench.rounds = argc > 1 ? std::max(20, std::atoi(argv[1])) : 1000;
  bench.pause = Milliseconds(argc > 2 ? std::atoi(argv[2]) : 0);
  bench.program =
      std::filesystem::read_symlink("/proc/self/exe").parent_path() / "bench_sandbox_noop";
  bench.config.mounts = {{bench.program, "/noop"}};
  bench.config.memory_bytes = 256 * judge::kMiB;
  bench.config.processes = 64;
  bench.request.argv = {"/noop"};
  bench.request.limits.cpu = std::chrono::seconds(1);
  bench.request.limits.wall = std::chrono::seconds(5);
  bench.request.limits.output_bytes = judge::kMiB;
  bench.request.limits.file_bytes = judge::kMiB;
  bench.request.limits.open_files = 64;
  double load = 0;
  static_cast<void>(::getloadavg(&load, 1));
  fmt::print("{} rounds, {} ms apart; load {:.1f} on {} processors\n\n", bench.rounds,
             bench.pause.count(), load, std::thread::hardware_concurrency());
  const bool kept = bench.one_worker();
  fmt::print("\n");
  return bench.two_workers() && kept ? 0 : 1;
}
