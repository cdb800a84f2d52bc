#include "judge/base/result.h"

#include <cstring>

namespace judge {

std::string Error::message() const {
  std::string text = place;
  if (!expectation.empty()) text += (text.empty() ? "expected " : ": expected ") + expectation;
  if (!finding.empty()) {
    if (!expectation.empty()) {
      text += ", got ";
    } else if (!text.empty()) {
      text += ": ";
    }
    text += finding;
  }
  if (!fix.empty()) text += "\nfix: " + fix;
  return text;
}

tl::unexpected<Error> fail_errno(std::string place, int code) {
  return fail({Fault::judge, std::move(place), "", std::strerror(code), ""});
}

}  // namespace judge
