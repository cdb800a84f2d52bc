#include "judge/complexity/allocation_log.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>

namespace judge::complexity {
namespace {

constexpr double kLeastGrowth = 1.5;
constexpr double kMostGrowth = 2.2;
constexpr std::uint64_t kFirstBuffer = 8 * 1024;  // that a growing one begins with, at most

// One life of a block.
struct Life {
  std::uint64_t bytes = 0;
  std::size_t made = 0;                  // index of its event
  std::optional<std::size_t> released;   // index of its event
  std::optional<std::size_t> successor;  // the life that took its contents over
  bool inherits = false;                 // it is a successor itself
  bool in_result = false;
};

struct Lives {
  std::vector<Life> all;                                   // in order of making
  std::unordered_map<std::uint64_t, std::size_t> current;  // address → its life
};

bool grew(const Life& from, const Life& to) {
  const double before = static_cast<double>(from.bytes);
  const double after = static_cast<double>(to.bytes);
  return after >= kLeastGrowth * before && after <= kMostGrowth * before;
}

void release(Lives& lives, std::uint64_t block, std::size_t at) {
  const auto found = lives.current.find(block);
  if (found == lives.current.end()) return;
  Life& life = lives.all[found->second];
  life.released = at;
  const std::size_t latest = lives.all.size() - 1;
  Life& youngest = lives.all[latest];
  const bool grown = life.inherits || life.bytes <= kFirstBuffer;
  const bool heir = found->second != latest && !youngest.released && !youngest.inherits;
  if (grown && heir && grew(life, youngest)) {
    life.successor = latest;
    youngest.inherits = true;
  }
  lives.current.erase(found);
}

Lives read(std::span<const AllocationEvent> log) {
  Lives lives;
  for (std::size_t at = 0; at < log.size(); ++at) {
    const AllocationEvent& event = log[at];
    release(lives, event.block, at);
    if (event.release) continue;
    lives.current[event.block] = lives.all.size();
    lives.all.push_back({event.bytes, at, {}, {}, false, false});
  }
  return lives;
}

void mark_result(Lives& lives, std::span<const std::uint64_t> result) {
  for (const std::uint64_t block : result) {
    const auto found = lives.current.find(block);
    if (found != lives.current.end()) lives.all[found->second].in_result = true;
  }
  // A successor is younger, so one walk from the youngest settles whole chains.
  for (std::size_t i = lives.all.size(); i-- > 0;) {
    Life& life = lives.all[i];
    if (life.successor) life.in_result = lives.all[*life.successor].in_result;
  }
}

std::uint64_t add(std::uint64_t a, std::uint64_t b) {
  const std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  return a > most - b ? most : a + b;
}

}  // namespace

std::uint64_t peak_auxiliary(std::span<const AllocationEvent> log,
                             std::span<const std::uint64_t> result) {
  Lives lives = read(log);
  mark_result(lives, result);
  std::vector<std::uint64_t> made(log.size(), 0);
  std::vector<std::uint64_t> gone(log.size(), 0);
  for (const Life& life : lives.all) {
    if (life.in_result) continue;
    made[life.made] = life.bytes;
    if (life.released) gone[*life.released] = life.bytes;
  }
  std::uint64_t alive = 0;
  std::uint64_t peak = 0;
  for (std::size_t at = 0; at < log.size(); ++at) {
    alive -= std::min(alive, gone[at]);
    alive = add(alive, made[at]);
    peak = std::max(peak, alive);
  }
  return peak;
}

}  // namespace judge::complexity
