#include <fmt/format.h>

#include "judge/complexity/classify.h"

namespace judge::complexity {

std::string describe(const Classification& found) {
  switch (found.doubt) {
    case Doubt::not_measured:
      return "not measured";
    case Doubt::too_few_sizes:
      return "inconclusive: too few sizes were measured";
    case Doubt::no_fit:
      return "inconclusive: the cost follows none of the known classes";
    case Doubt::several_fit:
      return fmt::format("inconclusive: anything from {} to {} fits",
                         to_string(found.candidates.front()), to_string(found.candidates.back()));
    case Doubt::clock_disagrees:
      return fmt::format("inconclusive: counted {}, but its CPU time grows like {}",
                         to_string(found.candidates.front()), to_string(found.candidates.back()));
    case Doubt::exponential_or_worse:
      return "exponential or worse";
    case Doubt::none:
      break;
  }
  if (found.status == Status::between) {
    return fmt::format("between {} and {}", to_string(found.candidates.front()),
                       to_string(found.candidates.back()));
  }
  return std::string(to_string(found.status));
}

}  // namespace judge::complexity
