#include "judge/judging/closing.h"

#include <chrono>
#include <memory>

namespace judge {

void Closing::take(sandbox::Box box) {
  const std::scoped_lock lock(mutex_);
  std::erase_if(closing_, [](const std::future<void>& one) {
    return one.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  });
  closing_.push_back(std::async(
      std::launch::async, [owned = std::move(box)]() mutable { auto gone = std::move(owned); }));
}

}  // namespace judge
