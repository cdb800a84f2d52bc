#include "judge/base/assert.h"

#include <cstdio>
#include <cstdlib>

namespace judge {

void bug(const char* file, int line, const char* condition) {
  std::fprintf(stderr, "judge: bug at %s:%d: %s does not hold\n", file, line, condition);
  std::abort();
}

}  // namespace judge
