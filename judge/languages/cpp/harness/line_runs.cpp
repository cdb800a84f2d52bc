#include "line_runs.h"

#ifdef JUDGE_COUNTING

#include <algorithm>
#include <map>
#include <vector>

#include "internal.h"

namespace judge_harness {
namespace {

constexpr std::size_t kMostLines = 8;

// A block is known by the address its call of __sanitizer_cov_trace_pc returns to.
struct Block {
  std::uintptr_t address = 0;
  std::uint64_t runs = 0;
  bool resolved = false;
  CandidatesLine place;
};

// Open addressing. A block that finds no place goes uncounted: only its line may be missing.
constexpr unsigned kSlotBits = 13;
constexpr std::size_t kMostProbes = 8;
Block blocks[std::size_t{1} << kSlotBits];

std::vector<std::pair<std::uint64_t, int>> kept;  // how often, line

void count(std::uintptr_t address) {
  std::size_t at = (address * 0x9E3779B97F4A7C15u) >> (64 - kSlotBits);
  for (std::size_t probe = 0; probe < kMostProbes; ++probe) {
    Block& block = blocks[at];
    if (block.address == 0) block.address = address;
    if (block.address == address) {
      ++block.runs;
      return;
    }
    at = (at + 1) & ((std::size_t{1} << kSlotBits) - 1);
  }
}

}  // namespace

std::uint64_t blocks_run = 0;

void forget_line_runs() {
  for (Block& block : blocks) block.runs = 0;
}

void keep_line_runs() {
  kept.clear();
  std::map<std::pair<int, std::uint64_t>, std::uint64_t> most;  // of each copy of each line
  for (Block& block : blocks) {
    if (block.runs == 0) continue;
    if (!block.resolved) block.place = candidates_line(block.address - 1);
    block.resolved = true;
    if (block.place.line == 0) continue;
    if (block.place.unfolded) return;  // how often its lines ran cannot be put together
    std::uint64_t& runs = most[{block.place.line, block.place.copy}];
    runs = std::max(runs, block.runs);
  }
  std::map<int, std::uint64_t> lines;
  for (const auto& [copy, runs] : most) lines[copy.first] += runs;
  for (const auto& [line, runs] : lines) kept.emplace_back(runs, line);
  std::sort(kept.begin(), kept.end(), std::greater<>());
  if (kept.size() > kMostLines) kept.resize(kMostLines);
}

void append_line_runs(Buffer& frame) {
  frame.append_scalar(static_cast<std::uint32_t>(kept.size()));
  for (const auto& [runs, line] : kept) {
    frame.append_scalar(static_cast<std::uint32_t>(line));
    frame.append_scalar(runs);
  }
}

}  // namespace judge_harness

extern "C" void __sanitizer_cov_trace_pc() {
  ++judge_harness::blocks_run;
  judge_harness::count(reinterpret_cast<std::uintptr_t>(__builtin_return_address(0)));
}

#endif
