#include "zoo_bench.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "counting.h"
#include "internal.h"
#include "judge/complexity/allocation_log.h"
#include "judge/complexity/classify.h"
#include "judge/complexity/ladder.h"
#include "judge/complexity/space.h"
#include "judge/judging/wire.h"
#include "judge/report/certainty.h"
#include "zoo.h"

// How often the classifier is right on functions whose classes are known: usage bench_zoo [NAME…].
// Prints what it got wrong or was not sure of, a confusion table, and the shares.
using namespace judge;
using complexity::Classification;
using complexity::Growth;
using complexity::Status;

namespace {

constexpr double kCap = 1e6;  // counted steps of one call, as in judging
constexpr int kInputs = 3;
constexpr std::size_t kStack = std::size_t{1} << 30;

struct Measured {
  Classification time;
  Classification space;
};

wire::CountsFrame counted() {
  wire::FrameReader reader(sent_frame.size());
  reader.append(sent_frame);
  auto frame = reader.next();
  return std::get<wire::CountsFrame>(std::move(**frame));
}

wire::CountsFrame call(const zoo::Candidate& candidate, uint64_t n, std::mt19937& random) {
  zoo::Input input;
  candidate.make(input, n, random);
  judge_harness::begin_counting();
  static volatile uint64_t sink;
  sink = candidate.run(input);
  judge_harness::end_counting();
  judge_harness::begin_result();
  for (auto& row : input.out2) std::vector<int>().swap(row);
  std::vector<std::vector<int>>().swap(input.out2);
  std::vector<int>().swap(input.out);
  std::string().swap(input.outs);
  judge_harness::send_counts(0);
  return counted();
}

Measured measure(const zoo::Candidate& candidate) {
  std::mt19937 random(12345);
  const bool value = candidate.n_max > (uint64_t{1} << 32);
  complexity::Ladder ladder({.n_max = static_cast<int64_t>(candidate.n_max),
                             .cap = kCap,
                             .n_is_a_value = value,
                             .inputs = kInputs});
  std::vector<complexity::CountSample> time;
  std::vector<complexity::SpaceSample> space;
  while (const auto rung = ladder.next()) {
    double most = 0;
    for (int i = 0; i < rung->inputs; ++i) {
      const auto counts = call(candidate, static_cast<uint64_t>(rung->n), random);
      complexity::CountSample sample{static_cast<double>(rung->n), {}};
      double total = 0;
      for (const auto part : counts.components) {
        sample.components.push_back(static_cast<double>(part));
        total += static_cast<double>(part);
      }
      time.push_back(sample);
      if (counts.log_is_whole) {
        const auto heap = complexity::peak_auxiliary(counts.log, counts.result);
        space.push_back({sample.n, static_cast<double>(heap),
                         static_cast<double>(counts.stack_bytes), !counts.log.empty()});
      }
      most = std::max(most, total);
    }
    ladder.record(most);
  }
  return {complexity::classify_components(time, complexity::kCounts),
          complexity::classify_space(space)};
}

// Of one kind, time or space.
struct Tally {
  int all = 0, right = 0, confident = 0, confidently_wrong = 0;
  std::map<std::pair<std::string, std::string>, int> table;  // (true, told)

  void add(const std::string& name, const char* kind, const std::string& truth,
           const Classification& found) {
    const std::string told =
        found.best ? std::string(complexity::to_string(*found.best)) : "inconclusive";
    const bool is_right = told == truth;
    const bool sure = found.status == Status::confident;
    ++all;
    right += is_right;
    confident += sure;
    confidently_wrong += sure && !is_right;
    ++table[{truth, told}];
    if (is_right && sure) return;
    fmt::print("  {:18} {:5} {:12} told {:12} {}\n", name, kind, truth, told,
               report::certainty_text(found, report::Ui::en));
  }
  void print(const char* kind) const {
    fmt::print("\n{}: {} of {} right ({:.1f} %), {} confident, {} confidently wrong ({:.1f} %)\n",
               kind, right, all, 100.0 * right / all, confident, confidently_wrong,
               100.0 * confidently_wrong / all);
    fmt::print("| truth | told | functions |\n|---|---|---|\n");
    for (const auto& [pair, count] : table) {
      fmt::print("| {} | {}{} | {} |\n", pair.first, pair.second,
                 pair.first == pair.second ? "" : " ✗", count);
    }
  }
};

std::vector<std::string> wanted;

void run_all() {
  Tally time, space;
  const auto start = std::chrono::steady_clock::now();
  for (const auto& part : {zoo::zoo_arrays_and_lists(), zoo::zoo_search_and_sort(),
                           zoo::zoo_quadratic_and_more(), zoo::zoo_exponential_and_linear()}) {
    for (const zoo::Candidate& candidate : part) {
      const bool chosen = wanted.empty() || std::ranges::count(wanted, candidate.name) > 0;
      if (!chosen) continue;
      const Measured found = measure(candidate);
      time.add(candidate.name, "time", candidate.time, found.time);
      space.add(candidate.name, "space", candidate.space, found.space);
    }
  }
  time.print("time");
  space.print("space");
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  fmt::print("\n{:.1f} s\n", took.count());
  std::fflush(stdout);
  std::_Exit(0);
}

}  // namespace

int main(int count, char** names) {
  wanted.assign(names + 1, names + count);
  judge_harness::run_on_large_stack(kStack, run_all);
}
