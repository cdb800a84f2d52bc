#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <utility>

#include "sandbox/begun_box.h"
#include "sandbox/box_folder.h"
#include "sandbox/box_state.h"
#include "sandbox/box_user.h"
#include "sandbox/clocks.h"
#include "sandbox/diagnosis.h"
#include "sandbox/groups.h"

namespace judge::sandbox {

namespace {

constexpr std::chrono::milliseconds kPatience{10'000};

// Cgroups can be there and still not let a process in (v2: the common ancestor must be ours).
bool is_about_cgroups(const BoxFailure& failure, const Cgroup& cgroup) {
  if (failure.mechanism.starts_with("cgroup")) return true;
  return cgroup.version() == 2 && failure.action == "clone" &&
         (failure.error == EACCES || failure.error == EBUSY || failure.error == ENOSYS);
}

Result<void> send_config(Channel& channel, const BoxConfig& config, const std::string& folder,
                         bool clone_into_cgroup) {
  const BoxUser user = choose_box_user();
  wire::Writer message = channel.writer();
  message.kind(wire::Kind::config);
  message.number(wire::kBuild);
  message.number(wire::Config{user.uid, user.gid, user.privileged ? 1U : 0U, config.work_inodes,
                              config.renewable ? 1U : 0U, clone_into_cgroup ? 1U : 0U, 0,
                              config.work_bytes});
  message.number(static_cast<std::uint32_t>(config.mounts.size()));
  for (const auto& mount : config.mounts) {
    message.text(mount.host.native());
    message.text(mount.inside);
    message.number(std::uint32_t{mount.optional ? 1U : 0U});
  }
  message.text(folder);
  return channel.send(message);
}

Result<void> send_cgroups(BoxState& box) {
  JUDGE_TRY_ASSIGN(const std::vector<Fd> tasks, box.cgroup.open_tasks());
  const Fd unified = box.cgroup.open_unified();
  std::vector<int> fds;
  for (const auto& file : tasks) fds.push_back(file.get());
  if (unified) fds.push_back(unified.get());

  wire::Writer message = box.helper.channel.writer();
  message.kind(wire::Kind::cgroups);
  message.number(
      wire::Cgroups{box.cgroup.has_memory() ? 1U : 0U, static_cast<std::uint32_t>(tasks.size())});
  message.number(static_cast<std::uint32_t>(box.cgroup.folders().size()));
  for (const auto& folder : box.cgroup.folders()) message.text(folder.native());
  return box.helper.channel.send(message, fds);
}

// Until the box is ready. A failure of a mechanism is told through `failure`.
Result<void> await_ready(BoxState& box, std::optional<BoxFailure>& failure,
                         std::uint32_t& mechanisms) {
  for (;;) {
    JUDGE_TRY_ASSIGN(Message message, box.helper.channel.receive(kPatience));
    switch (message.kind) {
      case wire::Kind::born:
        box.init = message.reader.number<std::int32_t>();
        continue;
      case wire::Kind::ready:
        mechanisms = message.reader.number<std::uint32_t>();
        box.proc = message.fd ? BoxProc(std::move(message.fd)) : BoxProc::below(box.init);
        return {};
      case wire::Kind::failed:
        failure = read_failure(message);
        return {};
      case wire::Kind::config:
      case wire::Kind::cgroups:
      case wire::Kind::renew:
      case wire::Kind::renewed:
      case wire::Kind::run:
      case wire::Kind::put:
      case wire::Kind::take:
      case wire::Kind::probe:
      case wire::Kind::probed:
      case wire::Kind::started:
      case wire::Kind::exited:
      case wire::Kind::done:
      case wire::Kind::refused:
        return fail({Fault::judge, "judge-box", "a box", "something else", ""});
    }
  }
}

// Has the stage start a zygote, and waits until it serves.
Result<void> start_session(BoxState& box, std::optional<BoxFailure>& failure,
                           std::uint32_t& mechanisms) {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
    return fail_errno("socketpair", errno);
  Fd ours(ends[0]);
  Fd theirs(ends[1]);
  wire::Writer message = box.stage.writer();
  message.kind(wire::Kind::renew);
  const int fds[] = {theirs.get()};
  JUDGE_TRY(box.stage.send(message, fds));
  theirs.reset();  // so that the zygote's end is seen
  JUDGE_TRY_ASSIGN(Message answer, box.stage.receive(kPatience));
  if (answer.kind == wire::Kind::failed) {
    failure = read_failure(answer);
    return {};
  }
  if (answer.kind != wire::Kind::renewed || !answer.fd)
    return fail({Fault::judge, "judge-box", "a renewed box", "something else", ""});
  box.init = process_of(answer.fd.get()).value_or(-1);
  box.helper.channel.replace(std::move(ours));
  return await_ready(box, failure, mechanisms);
}

// Until the box serves requests.
Result<void> start_serving(BoxState& box, std::optional<BoxFailure>& failure) {
  JUDGE_TRY(send_cgroups(box));
  std::uint32_t mechanisms = 0;
  JUDGE_TRY(await_ready(box, failure, mechanisms));
  if ((mechanisms & wire::kRenewable) != 0 && !failure) {
    box.stage = std::exchange(box.helper.channel, Channel(Fd()));
    JUDGE_TRY(start_session(box, failure, mechanisms));
  }
  box.isolation = describe(box.cgroup, mechanisms, box.proc.usable());
  return {};
}

bool is_about_namespaces(const BoxFailure& failure) {
  return failure.mechanism.ends_with("-ns") &&
         (failure.error == EPERM || failure.error == EACCES || failure.error == ENOSPC ||
          failure.error == EINVAL || failure.error == ENOSYS);
}

// landlocked: where namespaces are refused, Landlock is the barrier, in the machine's own tree.
// The cgroups are made while judge-box starts and, unless it has to be cloned into one, makes its
// namespaces.
Result<std::unique_ptr<BoxState>> start_box(const BoxConfig& config, const Groups& groups,
                                            bool landlocked, std::optional<BoxFailure>& failure,
                                            BegunBox* begun = nullptr) {
  failure.reset();
  Helper helper;
  if (begun != nullptr) {
    helper = std::exchange(begun->helper, {});
  } else {
    JUDGE_TRY_ASSIGN(helper, start_helper());
  }
  BoxFolder folder;
  if (landlocked) {
    JUDGE_TRY_ASSIGN(folder, make_box_folder());
  }
  JUDGE_TRY(send_config(helper.channel, config, folder.path.native(), groups.has_unified()));
  auto box = std::make_unique<BoxState>(begun != nullptr ? std::move(begun->cgroup) : groups.make(),
                                        std::move(helper));
  box->config = config;
  if (landlocked) box->paths = OutsidePaths(folder.path, config.mounts);
  box->folder = std::move(folder);
  box->timer = Fd(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK));
  if (!box->timer) return fail_errno("timerfd_create", errno);
  JUDGE_TRY(box->cgroup.limit_memory(config.memory_bytes));
  JUDGE_TRY(box->cgroup.limit_processes(config.processes));
  JUDGE_TRY(start_serving(*box, failure));
  return box;
}

}  // namespace

Result<Box> Box::open(const BoxConfig& config) {
  const Groups groups = Groups::of_this_judge();
  std::optional<BoxFailure> failure;
  std::optional<BegunBox> begun = take_head_start();  // over when this box is open
  JUDGE_TRY_ASSIGN(auto state,
                   start_box(config, groups, false, failure, begun ? &*begun : nullptr));
  if (failure && is_about_cgroups(*failure, state->cgroup)) {
    const std::string why = failure->text();
    JUDGE_TRY_ASSIGN(state, start_box(config, Groups::none(why), false, failure));
  }
  std::optional<BoxFailure> refused;
  if (failure && is_about_namespaces(*failure)) {
    refused = std::exchange(failure, std::nullopt);
    JUDGE_TRY_ASSIGN(state, start_box(config, groups, true, failure));
    if (failure && is_about_cgroups(*failure, state->cgroup)) {
      const std::string why = failure->text();
      JUDGE_TRY_ASSIGN(state, start_box(config, Groups::none(why), true, failure));
    }
  }
  if (failure && refused) return fail(explain_both(*refused, *failure, config));
  if (failure) return fail(explain(*failure, config));
  if (refused) add_refusal(state->isolation, *refused);
  if (state->isolation.level < config.require)
    return fail(explain_level(state->isolation, config.require));
  return Box(std::move(state));
}

Result<void> Box::renew() {
  BoxState& box = *state_;
  if (box.busy)
    return fail({Fault::judge, "sandbox", "no run in progress", "one", "wait for its end first"});
  if (box.stage.fd() < 0)
    return fail({Fault::missing, "sandbox", "a renewable box", "one that is not",
                 "BoxConfig::renewable, with user namespaces"});
  box.reusable = false;
  std::optional<BoxFailure> failure;
  std::uint32_t mechanisms = 0;
  JUDGE_TRY(start_session(box, failure, mechanisms));
  if (failure) return fail(explain(*failure, box.config));
  box.reusable = true;
  return {};
}

}  // namespace judge::sandbox
