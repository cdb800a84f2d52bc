#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace judge::complexity {

// One call on a list of n nodes, with the reads of its links watched.
struct PassSample {
  std::int64_t n = 0;
  bool read_end = false;              // the traversal came to the end at all
  std::uint64_t reads_after_end = 0;  // of links, once the end had been read
};

enum class PassFinding {
  unknown,     // `why` says it
  few_reads,   // at most `reads` after the end, whatever n is
  many_reads,  // `reads` of them at size n
  more_reads,  // they grow with n, to `reads` at size n
};

struct OnePass {
  std::optional<bool> met;  // nullopt: cannot be said
  std::string why;          // for people, in English
  PassFinding finding = PassFinding::unknown;
  std::int64_t n = 0;
  std::uint64_t reads = 0;
  std::string why_zh{};  // of `unknown`, in Chinese
};

// It cannot be said, and why not.
[[nodiscard]] OnePass undecided(std::string why, std::string why_zh);

// One pass: after the end has been read, at most 8 further reads, and not more of them as n grows.
// samples: several of one size where another argument matters. Needs sizes that are at least 16
// times apart, else growth would not show.
[[nodiscard]] OnePass decide_one_pass(std::span<const PassSample> samples);

}  // namespace judge::complexity
