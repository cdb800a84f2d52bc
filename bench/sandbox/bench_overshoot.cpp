// How far beyond a limit a run gets: the CPU time it had used and the wall time it had taken when
// everything in the box was gone, less the limit. usage: bench_overshoot [ROUNDS]
#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include "sandbox/sandbox.h"

namespace {

using namespace judge::sandbox;
using std::chrono::milliseconds;

// What the project promises, as medians.
constexpr double kCpuPromiseMs = 15;
constexpr double kWallPromiseMs = 10;

struct Series {
  const char* name;
  const char* program;
  LimitKind limit;
  double promise_ms;
  std::vector<double> overshoot_ms;
};

[[noreturn]] void give_up(const judge::Error& error) {
  fmt::print(stderr, "{}\n", error.message());
  std::exit(3);
}

double in_ms(judge::Nanoseconds time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

// One run in a box of its own, as one that exceeded a limit is not used again.
void measure(Series& series, const BoxConfig& config) {
  constexpr milliseconds kLimit(100);
  auto box = Box::open(config);
  if (!box) give_up(box.error());
  RunRequest request;
  request.argv = {"/overshoot", series.program};
  const bool cpu = series.limit == LimitKind::cpu;
  request.limits.cpu = cpu ? kLimit : milliseconds(60'000);
  request.limits.wall = cpu ? milliseconds(60'000) : kLimit;
  const auto result = box->run(request);
  if (!result) give_up(result.error());
  if (result->limit != series.limit || !result->usage.cpu || !result->usage.wall) {
    fmt::print(stderr, "{}: ended otherwise\n", series.name);
    std::exit(3);
  }
  series.overshoot_ms.push_back(
      in_ms((cpu ? *result->usage.cpu : *result->usage.wall).value - kLimit));
}

double quantile(Series& series, double q) {
  auto& values = series.overshoot_ms;
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = std::max(1, argc > 1 ? std::atoi(argv[1]) : 50);
  BoxConfig config;
  config.mounts = {
      {std::filesystem::read_symlink("/proc/self/exe").parent_path() / "bench_sandbox_overshoot",
       "/overshoot"}};
  config.memory_bytes = 256 * judge::kMiB;
  config.processes = 16;
  Series all[] = {{"CPU, one process", "spin", LimitKind::cpu, kCpuPromiseMs, {}},
                  {"CPU, four processes", "children", LimitKind::cpu, kCpuPromiseMs, {}},
                  {"wall", "sleep", LimitKind::wall, kWallPromiseMs, {}}};
  for (int round = 0; round < rounds; ++round)
    for (Series& series : all) measure(series, config);
  bool kept = true;
  for (Series& series : all) {
    const double median = quantile(series, 0.5);
    fmt::print(
        "{:<22} {:>7.2f} ms median  {:>7.2f} ms 95 %  {:>7.2f} ms worst   (promised: {} ms)\n",
        series.name, median, quantile(series, 0.95), quantile(series, 1), series.promise_ms);
    kept = kept && median <= series.promise_ms;
  }
  return kept ? 0 : 1;
}
