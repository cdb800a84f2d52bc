#pragma once

#include <memory>

namespace judge::sandbox {

// What opening a box needs before anybody knows what it shows: a judge-box that runs, and its
// groups. Made while the judge still reads; the first box to open takes it, or waits until it is
// there. One at a time; what no box took is gone with it. Where it cannot be had the box opens as
// it does without one, and says what is missing.
class HeadStart {
 public:
  HeadStart();
  HeadStart(const HeadStart&) = delete;
  HeadStart& operator=(const HeadStart&) = delete;
  ~HeadStart();
  // Does it, once; any thread. A box that opens meanwhile waits: call it soon.
  void run();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace judge::sandbox
