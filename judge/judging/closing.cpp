#include "judge/judging/closing.h"

#include <memory>

#include "judge/base/future.h"

namespace judge {

void Closing::take(sandbox::Box box) {
  const std::scoped_lock lock(mutex_);
  std::erase_if(closing_, [](const std::future<void>& one) { return is_ready(one); });
  closing_.push_back(std::async(
      std::launch::async, [owned = std::move(box)]() mutable { auto gone = std::move(owned); }));
}

}  // namespace judge
