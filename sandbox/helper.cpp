#include "sandbox/helper.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "sandbox/overrides.h"

namespace judge::sandbox {

namespace {

// Tearing down a full box takes a few seconds.
constexpr std::chrono::seconds kPatience{5};

Overrides& current_overrides() {
  static Overrides overrides;
  return overrides;
}

}  // namespace

void set_overrides(Overrides overrides) { current_overrides() = std::move(overrides); }
const Overrides& overrides() { return current_overrides(); }

std::filesystem::path helper_path() {
  if (!overrides().helper.empty()) return overrides().helper;
  std::error_code error;
  static const std::filesystem::path beside =
      std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "judge-box";
  return beside;
}

Result<Helper> start_helper() {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
    return fail_errno("socketpair", errno);
  Fd ours(ends[0]);
  // Above 3, so that the dup2 in the child really makes a new descriptor without close-on-exec.
  const Fd theirs(::fcntl(ends[1], F_DUPFD_CLOEXEC, wire::kSocket + 1));
  ::close(ends[1]);
  Helper helper;
  JUDGE_TRY_ASSIGN(helper.process, launch(helper_path(), theirs.get(), wire::kSocket));
  helper.channel = Channel(std::move(ours));
  return helper;
}

void stop_helper(Helper& helper) {
  helper.channel.close();
  if (!helper.process) return;
  if (!helper.process->wait_for(kPatience)) helper.process->kill_and_wait();
  helper.process.reset();  // its inner one dies with it
}

}  // namespace judge::sandbox
