#include "sandbox/launcher.h"

#include <fcntl.h>
#include <spawn.h>

#define BOOST_PROCESS_V2_HEADER_ONLY 1
#define BOOST_PROCESS_USE_STD_FS 1
// Boost 1.81's process.hpp counts on the two before it.
// clang-format off
#include <boost/optional.hpp>
#include <boost/type_traits.hpp>
#include <boost/process/v2/process.hpp>
// clang-format on
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cerrno>

namespace judge::sandbox {

namespace asio = boost::asio;
using BoostProcess = boost::process::v2::process;

struct LaunchedProcess::State {
  asio::io_context context;
  BoostProcess process{context};
};

namespace {

// A launcher for Boost.Process v2 that calls posix_spawn: its default launcher forks, which copies
// the page tables of a large judge, and its vfork launcher (1.81) allocates in the shared child.
// docs/adr/0004. error: errno's value, 0 if it was started.
BoostProcess spawn(asio::io_context& context, const std::filesystem::path& path, int socket,
                   int number, int& error) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  ::posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  ::posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  ::posix_spawn_file_actions_adddup2(&actions, socket, number);
  // A session of its own from its first moment: Ctrl-C is the judge's to answer.
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
  std::string name = path.filename();
  char* argv[] = {name.data(), nullptr};
  char* env[] = {nullptr};
  pid_t pid = -1;
  error = ::posix_spawn(&pid, path.c_str(), &actions, &attributes, argv, env);
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&actions);
  if (error != 0) return BoostProcess(context);
  return BoostProcess(context.get_executor(), pid);
}

}  // namespace

LaunchedProcess::LaunchedProcess(std::unique_ptr<State> state) : state_(std::move(state)) {}
LaunchedProcess::LaunchedProcess(LaunchedProcess&&) noexcept = default;
LaunchedProcess& LaunchedProcess::operator=(LaunchedProcess&&) noexcept = default;
LaunchedProcess::~LaunchedProcess() = default;

bool LaunchedProcess::wait_for(std::chrono::milliseconds patience) {
  bool ended = false;
  asio::steady_timer timer(state_->context, patience);
  timer.async_wait([&](const boost::system::error_code&) { state_->context.stop(); });
  state_->process.async_wait([&](const boost::system::error_code&, int) {
    ended = true;
    state_->context.stop();
  });
  state_->context.restart();
  state_->context.run();
  return ended;
}

void LaunchedProcess::kill_and_wait() {
  boost::system::error_code ignored;
  state_->process.terminate(ignored);
}

Result<LaunchedProcess> launch(const std::filesystem::path& path, int socket, int number) {
  auto state = std::make_unique<LaunchedProcess::State>();
  int error = 0;
  state->process = spawn(state->context, path, socket, number, error);
  if (error == ENOENT || error == EACCES)
    return fail({Fault::missing, path.string(), "the sandbox helper", "cannot execute it",
                 "build it: cmake --build --preset release --target judge-box"});
  if (error != 0) return fail_errno(path.string(), error);
  return LaunchedProcess(std::move(state));
}

}  // namespace judge::sandbox
