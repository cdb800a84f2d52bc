#pragma once

#include <functional>
#include <thread>

namespace judge::sandbox {

// What opening a box needs before anybody knows what it shows: a judge-box that runs, and its
// groups. Made in another thread while the judge still reads; the first box to open takes it, or
// waits until it is there. One at a time; what no box took is gone with it. Where it cannot be had
// the box opens as it does without one, and says what is missing.
class HeadStart {
 public:
  // then: called in that thread once the first box is open, or never will be: for what would only
  // be in its way before.
  explicit HeadStart(std::function<void()> then = {});
  HeadStart(const HeadStart&) = delete;
  HeadStart& operator=(const HeadStart&) = delete;
  ~HeadStart();  // waits for `then`

 private:
  std::thread thread_;
};

}  // namespace judge::sandbox
