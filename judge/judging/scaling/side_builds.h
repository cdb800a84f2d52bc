#pragma once

#include <atomic>
#include <chrono>
#include <future>

#include "judge/judging/build.h"

namespace judge {

// Builds made on threads of their own while something else goes on, which may turn out not to be
// wanted. Nothing of an abandoned one is left: a build enters the cache whole, as its last step.
class SideBuilds {
 public:
  // What `place` refers to must outlive this, its observer must bear being told by those threads,
  // and what start() returned must be gone before this is.
  explicit SideBuilds(const BuildPlace& place)
      : caller_(place.workplace),
        workplace_(abandonable(place.workplace)),
        place_{place.cache, workplace_, place.observer} {}
  SideBuilds(const SideBuilds&) = delete;
  SideBuilds& operator=(const SideBuilds&) = delete;

  // work: called with the place to build at.
  template <class Work>
  auto start(Work work) {
    return std::async(std::launch::async, [this, work] { return work(place_); });
  }

  // From now on all of them end within about 50 ms, with the error interrupted.
  void abandon() { abandoned_.store(true, std::memory_order_relaxed); }

  // What it came to; Ctrl-C abandons it.
  template <class T>
  T await(std::future<T>& build) {
    while (build.wait_for(kLook) != std::future_status::ready) {
      if (caller_.interrupted != nullptr && caller_.interrupted->load(std::memory_order_relaxed)) {
        abandon();
      }
    }
    return build.get();
  }

 private:
  static constexpr std::chrono::milliseconds kLook{50};

  Workplace abandonable(Workplace workplace) const {
    workplace.interrupted = &abandoned_;
    return workplace;
  }

  std::atomic<bool> abandoned_{false};
  const Workplace& caller_;
  const Workplace workplace_;
  const BuildPlace place_;
};

}  // namespace judge
