#include "judge/report/certainty.h"

#include <fmt/format.h>

#include <cmath>

namespace judge::report {
namespace {

Word word_of(const complexity::Classification& found) {
  switch (found.doubt) {
    case complexity::Doubt::none:
      return found.status == complexity::Status::between ? Word::between : Word::sure;
    case complexity::Doubt::not_measured:
      return Word::not_measured;
    case complexity::Doubt::too_few_sizes:
      return Word::too_few_sizes;
    case complexity::Doubt::too_short:
      return Word::too_short;
    case complexity::Doubt::no_fit:
      return Word::no_fit;
    case complexity::Doubt::several_fit:
      return Word::several_fit;
    case complexity::Doubt::clock_disagrees:
      return Word::clock_disagrees;
    case complexity::Doubt::exponential_or_worse:
      return Word::exponential_or_worse;
  }
  return Word::not_measured;
}

}  // namespace

std::string certainty_text(const complexity::Classification& found, Ui ui) {
  std::string_view slowest;
  std::string_view fastest;
  if (!found.candidates.empty()) {
    slowest = complexity::to_string(found.candidates.front());
    fastest = complexity::to_string(found.candidates.back());
  }
  return fmt::format(fmt::runtime(word(word_of(found), ui)), slowest, fastest);
}

std::string runs_text(const complexity::BusiestLine& line) {
  constexpr double kNear = 0.03;
  constexpr int kMostParts = 16;
  std::string_view power = complexity::to_string(line.growth);  // "O(n^2)"
  power.remove_prefix(2);
  power.remove_suffix(1);
  for (int i = 1; i <= kMostParts; ++i) {
    if (std::abs(line.factor / i - 1) < kNear) {
      return i == 1 ? std::string(power) : fmt::format("{} {}", i, power);
    }
    if (std::abs(line.factor * i - 1) < kNear) return fmt::format("{}/{}", power, i);
  }
  return fmt::format("{:.2g} {}", line.factor, power);
}

}  // namespace judge::report
