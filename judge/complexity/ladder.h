#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace judge::complexity {

struct LadderLimits {
  std::int64_t n_min = 1;
  std::int64_t n_max = 1;        // the problem's
  double cap = 1e6;              // of one call's cost, in the counter's unit
  bool n_is_a_value = false;     // rather than a size: larger steps
  int inputs = 3;                // different inputs of one size …
  double one_input_from = 0.25;  // … and one once the cost passes this share of the cap
};

struct Rung {
  std::int64_t n = 0;
  int inputs = 0;
  double growth = 1;  // how many times the last size's cost it is predicted to cost; at least 1
};

enum class LadderEnd {
  climbing,  // next() says where to
  top,       // the problem's largest size was measured
  cost,      // a call reached the cap, or the next one is predicted to go far beyond it
  stopped,   // from outside: a limit, a crash, the time budget
};
[[nodiscard]] std::string_view to_string(LadderEnd end);  // the enumerator's own name

// Which sizes to measure, decided from what was measured. A state machine without clock or I/O:
// next(), measure, record(), and again, until next() has nothing more.
// Sizes: 1 … 8, then n/8 more each up to 32, then × √2 (values: × 4). A size whose predicted cost
// is beyond twice the cap is brought nearer, down to the next integer; beyond thrice even there,
// the ladder ends: an exponential cost is recognised before it is paid.
class Ladder {
 public:
  explicit Ladder(LadderLimits limits);

  // nullopt: the ladder has ended.
  [[nodiscard]] std::optional<Rung> next() const;
  // The largest cost among the inputs of next()'s size; not a number or negative counts as 0.
  void record(double cost);
  // Ends it from outside, if it has not ended.
  void stop();

  [[nodiscard]] LadderEnd end() const;

 private:
  struct Step {
    std::int64_t n = 0;
    double cost = 0;
  };
  [[nodiscard]] std::int64_t wanted_after(std::int64_t n) const;
  // The cost of a call at size q, from the last two steps.
  [[nodiscard]] double predict(std::int64_t q) const;
  [[nodiscard]] std::optional<std::int64_t> next_size() const;

  LadderLimits limits_;
  std::vector<Step> steps_;
  bool stopped_ = false;
};

}  // namespace judge::complexity
