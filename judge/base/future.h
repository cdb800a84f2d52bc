#pragma once

#include <chrono>
#include <future>

namespace judge {

// Whether get() would not wait. The future must be valid.
template <class T>
[[nodiscard]] bool is_ready(const std::future<T>& future) {
  return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

}  // namespace judge
