#include "judge/report/certainty.h"

#include <fmt/format.h>

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

}  // namespace judge::report
