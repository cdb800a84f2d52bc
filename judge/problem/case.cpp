#include "judge/problem/case.h"

#include "judge/base/assert.h"

namespace judge {

std::string_view to_string(CaseGroup group) {
  switch (group) {
    case CaseGroup::sample:
      return "sample";
    case CaseGroup::secret:
      return "secret";
    case CaseGroup::custom:
      return "custom";
  }
  bug(__FILE__, __LINE__, "a CaseGroup");
}

}  // namespace judge
