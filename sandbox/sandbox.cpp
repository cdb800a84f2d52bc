#include "sandbox/sandbox.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <cerrno>

#include "sandbox/box/work_folder.h"
#include "sandbox/box_state.h"
#include "sandbox/folder_walk.h"

namespace judge::sandbox {

namespace {

constexpr std::chrono::milliseconds kPatience{10'000};

tl::unexpected<Error> bad_path(std::string_view path) {
  return fail({Fault::judge, std::string(path), "a relative path below /work", "another", ""});
}

bool is_below_work(std::string_view path) {
  return !path.empty() && path.front() != '/' && path.back() != '/' &&
         path.find('\0') == std::string_view::npos;
}

// A file in memory with that content, at offset 0.
Result<Fd> memory_file(std::string_view content) {
  Fd fd(::memfd_create("judge", MFD_CLOEXEC));
  if (!fd) return fail_errno("memfd_create", errno);
  for (std::size_t done = 0; done < content.size();) {
    const ssize_t count =
        ::pwrite(fd.get(), content.data() + done, content.size() - done, static_cast<off_t>(done));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return fail_errno("memfd", errno);
    done += static_cast<std::size_t>(count);
  }
  return fd;
}

// Init serves a run until its end and nothing besides.
Result<void> not_busy(const BoxState& box) {
  if (!box.busy) return {};
  return fail({Fault::judge, "sandbox", "no run in progress", "one", "wait for its end first"});
}

// A put or take and its answer.
Result<Fd> exchange(BoxState& box, const wire::Writer& message, std::span<const int> fds = {}) {
  if (auto sent = box.helper.channel.send(message, fds); !sent) {
    if (message.overflowed()) return fail(std::move(sent).error());
    return box_broke(box, std::move(sent).error());
  }
  auto answer = box.helper.channel.receive(kPatience);
  if (!answer) return box_broke(box, std::move(answer).error());
  if (answer->kind == wire::Kind::refused) {
    const BoxFailure failure = read_failure(*answer);
    return fail_errno("/work/" + failure.detail, failure.error);
  }
  if (answer->kind != wire::Kind::done)
    return box_broke(box, {Fault::judge, "judge-box", "a file", "something else", ""});
  return std::move(answer->fd);
}

Result<std::string> read_all(const Fd& fd, std::string_view path, std::uint64_t max_bytes) {
  struct stat status {};
  if (!fd || ::fstat(fd.get(), &status) != 0) return fail_errno(std::string(path), errno);
  const auto too_long = [&] {
    return fail({Fault::judge, "/work/" + std::string(path),
                 "at most " + std::to_string(max_bytes) + " bytes", "more", ""});
  };
  if (static_cast<std::uint64_t>(status.st_size) > max_bytes) return too_long();
  std::string content(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t done = 0;
  while (done < content.size()) {
    const ssize_t count =
        ::pread(fd.get(), content.data() + done, content.size() - done, static_cast<off_t>(done));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return fail_errno(std::string(path), errno);
    if (count == 0) break;  // cut short meanwhile
    done += static_cast<std::size_t>(count);
  }
  content.resize(done);
  return content;
}

}  // namespace

tl::unexpected<Error> box_broke(BoxState& box, Error error) {
  box.reusable = false;
  return fail(std::move(error));
}

std::string_view to_string(Source source) {
  switch (source) {
    case Source::cgroup:
      return "cgroup";
    case Source::process_clock:
      return "process-clock";
    case Source::rusage:
      return "rusage";
    case Source::vm_hwm:
      return "vm-hwm";
    case Source::monotonic_clock:
      return "monotonic-clock";
  }
  return "";
}

BoxState::~BoxState() {
  proc = BoxProc();  // its descriptor would keep the box's /proc mounted
  stage.close();
  stop_helper(helper);
  if (!folder.path.empty()) box::remove_tree(folder.path.c_str());  // if the helper was killed
}

Box::Box(std::unique_ptr<BoxState> state) : state_(std::move(state)) {}
Box::Box(Box&&) noexcept = default;
Box& Box::operator=(Box&&) noexcept = default;
Box::~Box() = default;

bool Box::reusable() const { return state_->reusable; }
const Isolation& Box::isolation() const { return state_->isolation; }
bool Box::has_own_tree() const { return state_->paths.empty(); }

Result<void> Box::put_file(std::string_view path, std::string_view content, bool executable) {
  if (!is_below_work(path)) return bad_path(path);
  JUDGE_TRY(not_busy(*state_));
  JUDGE_TRY_ASSIGN(const Fd file, memory_file(content));
  wire::Writer message = state_->helper.channel.writer();
  message.kind(wire::Kind::put);
  message.text(path);
  message.number(std::uint32_t{executable ? 0755U : 0644U});
  const int fds[] = {file.get()};
  JUDGE_TRY(exchange(*state_, message, fds));
  return {};
}

namespace {

// A descriptor of a file or folder below /work.
Result<Fd> take(BoxState& box, std::string_view path) {
  if (!is_below_work(path)) return bad_path(path);
  JUDGE_TRY(not_busy(box));
  wire::Writer message = box.helper.channel.writer();
  message.kind(wire::Kind::take);
  message.text(path);
  return exchange(box, message);
}

}  // namespace

Result<std::string> Box::take_file(std::string_view path, std::uint64_t max_bytes) {
  JUDGE_TRY_ASSIGN(const Fd file, take(*state_, path));
  if (is_folder(file)) return fail_errno("/work/" + std::string(path), EISDIR);
  return read_all(file, path, max_bytes);
}

Result<std::vector<Box::TakenFile>> Box::take_tree(std::string_view path, std::uint64_t max_bytes) {
  if (path.ends_with('/')) path.remove_suffix(1);
  JUDGE_TRY_ASSIGN(const Fd found, take(*state_, path));
  std::vector<std::string> names{std::string(path)};
  if (is_folder(found)) {
    JUDGE_TRY_ASSIGN(names, files_below(found, std::string(path)));
  }
  std::vector<TakenFile> files;
  for (std::string& name : names) {
    JUDGE_TRY_ASSIGN(const Fd file, take(*state_, name));
    JUDGE_TRY_ASSIGN(std::string content, read_all(file, name, max_bytes));
    max_bytes -= content.size();
    // Linkers make their output executable by chmod, which is refused where there is no tree of the
    // box's own.
    const bool executable =
        is_executable(file) || (!state_->paths.empty() && content.starts_with("\x7f"
                                                                              "ELF"));
    files.push_back({std::move(name), std::move(content), executable});
  }
  return files;
}

}  // namespace judge::sandbox
