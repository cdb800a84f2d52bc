#include "judge/problem/problem.h"

#include <algorithm>
#include <array>

#include "judge/base/assert.h"

namespace judge {
namespace {

constexpr std::array kVerdicts{
    Verdict::accepted,
    Verdict::wrong_answer,
    Verdict::time_limit_exceeded,
    Verdict::memory_limit_exceeded,
    Verdict::output_limit_exceeded,
    Verdict::run_time_error,
    Verdict::compile_error,
    Verdict::judge_error,
};

}  // namespace

std::string_view to_string(Verdict verdict) {
  switch (verdict) {
    case Verdict::accepted:
      return "accepted";
    case Verdict::wrong_answer:
      return "wrong_answer";
    case Verdict::time_limit_exceeded:
      return "time_limit_exceeded";
    case Verdict::memory_limit_exceeded:
      return "memory_limit_exceeded";
    case Verdict::output_limit_exceeded:
      return "output_limit_exceeded";
    case Verdict::run_time_error:
      return "run_time_error";
    case Verdict::compile_error:
      return "compile_error";
    case Verdict::judge_error:
      return "judge_error";
  }
  bug(__FILE__, __LINE__, "a Verdict");
}

std::optional<Verdict> parse_verdict(std::string_view word) {
  for (const Verdict verdict : kVerdicts) {
    if (to_string(verdict) == word) return verdict;
  }
  return std::nullopt;
}

const std::vector<std::string>& complexity_classes() {
  static const std::vector<std::string> classes{
      "O(1)",   "O(log n)",     "O(sqrt n)", "O(n)",   "O(n log n)", "O(n sqrt n)",
      "O(n^2)", "O(n^2 log n)", "O(n^3)",    "O(2^n)", "O(n!)"};
  return classes;
}

bool within(std::string_view a, std::string_view b) {
  const std::vector<std::string>& classes = complexity_classes();
  const auto rank_a = std::find(classes.begin(), classes.end(), a);
  const auto rank_b = std::find(classes.begin(), classes.end(), b);
  JUDGE_ASSERT(rank_a != classes.end() && rank_b != classes.end());
  return rank_a <= rank_b;
}

const std::vector<std::string>& difficulties() {
  static const std::vector<std::string> words{"easy", "medium", "hard"};
  return words;
}

std::string_view to_string(GeneratorUse use) {
  switch (use) {
    case GeneratorUse::secret:
      return "secret";
    case GeneratorUse::stress:
      return "stress";
    case GeneratorUse::ladder:
      return "ladder";
    case GeneratorUse::crowd:
      return "crowd";
    case GeneratorUse::sleepers:
      return "sleepers";
    case GeneratorUse::blocked:
      return "blocked";
  }
  bug(__FILE__, __LINE__, "a GeneratorUse");
}

}  // namespace judge
