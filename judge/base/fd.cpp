#include "judge/base/fd.h"

#include <unistd.h>

namespace judge {

void Fd::reset() {
  if (fd_ >= 0) ::close(std::exchange(fd_, -1));
}

}  // namespace judge
