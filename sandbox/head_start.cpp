#include "sandbox/head_start.h"

#include <future>
#include <mutex>
#include <utility>

#include "sandbox/begun_box.h"
#include "sandbox/groups.h"

namespace judge::sandbox {

namespace {

using Coming = std::future<std::optional<BegunBox>>;

// The one that the next box takes; not valid: there is none.
struct Pending {
  std::mutex mutex;
  Coming coming;
};

Pending& pending() {
  static Pending one;
  return one;
}

Coming take_pending() {
  const std::scoped_lock lock(pending().mutex);
  return std::exchange(pending().coming, {});
}

std::optional<BegunBox> begin_box(std::promise<void> opened) {
  Result<Helper> helper = start_helper();
  if (!helper) return std::nullopt;
  return BegunBox(Groups::of_this_judge().make(), *std::move(helper), std::move(opened));
}

}  // namespace

BegunBox::~BegunBox() {
  if (helper.process) stop_helper(helper);
}

std::optional<BegunBox> take_head_start() {
  Coming coming = take_pending();
  return coming.valid() ? coming.get() : std::nullopt;
}

HeadStart::HeadStart(std::function<void()> then) {
  std::promise<std::optional<BegunBox>> begun;
  {
    const std::scoped_lock lock(pending().mutex);
    pending().coming = begun.get_future();
  }
  thread_ = std::thread([begun = std::move(begun), then = std::move(then)]() mutable {
    std::promise<void> promise;
    const std::future<void> opened = promise.get_future();
    begun.set_value(begin_box(std::move(promise)));
    opened.wait();
    if (then) then();
  });
}

HeadStart::~HeadStart() {
  take_head_start();  // so that nobody waits for a box any more
  thread_.join();
}

}  // namespace judge::sandbox
