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

std::optional<BegunBox> begin_box() {
  Result<Helper> helper = start_helper();
  if (!helper) return std::nullopt;
  return BegunBox(Groups::of_this_judge().make(), *std::move(helper));
}

}  // namespace

BegunBox::~BegunBox() {
  if (helper.process) stop_helper(helper);
}

std::optional<BegunBox> take_head_start() {
  Coming coming = take_pending();
  return coming.valid() ? coming.get() : std::nullopt;
}

struct HeadStart::State {
  std::promise<std::optional<BegunBox>> promise;
  std::once_flag once;
};

HeadStart::HeadStart() : state_(std::make_unique<State>()) {
  const std::scoped_lock lock(pending().mutex);
  pending().coming = state_->promise.get_future();
}

HeadStart::~HeadStart() {
  run();  // who waits for it goes on
  take_head_start();
}

void HeadStart::run() {
  std::call_once(state_->once, [this] { state_->promise.set_value(begin_box()); });
}

}  // namespace judge::sandbox
