#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "judge/base/fd.h"
#include "judge/base/result.h"
#include "sandbox/isolation.h"
#include "sandbox/limits.h"

// The sandbox as the judge sees it. A Box is one `judge-box` process tree: PID 1 of fresh
// namespaces over a minimal read-only file tree and a size-limited work folder. Everything that
// comes out of it is hostile bytes. Theory of operation: docs/sandbox.md.
namespace judge::sandbox {

// A host file or folder shown read-only inside the box.
struct Mount {
  std::filesystem::path host;
  std::string inside;     // absolute, "/usr"
  bool optional = false;  // skipped where the host lacks it; else an error
};

struct BoxConfig {
  std::vector<Mount> mounts;
  std::uint64_t work_bytes = 256 * kMiB;  // tmpfs at /work (cwd of runs; /tmp is /work/tmp)
  std::uint32_t work_inodes = 4096;
  std::uint64_t memory_bytes = 0;  // of the whole box; Limits::memory_bytes of a run may be lower
  std::uint32_t processes = 0;
  // A process stays that can renew() the box; opening takes a little longer.
  bool renewable = false;
  IsolationLevel require = IsolationLevel::basic;  // fewer mechanisms: Error fault missing
};

// Where a figure comes from; unknown figures are nullopt, never 0.
enum class Source { cgroup, process_clock, rusage, vm_hwm, monotonic_clock };
[[nodiscard]] std::string_view to_string(Source source);  // "cgroup", "process-clock", …

template <class T>
struct Measured {
  T value{};
  Source source = Source::cgroup;
};
// For compilers that do not deduce aggregates (clang before 17).
template <class T>
Measured(T, Source) -> Measured<T>;

struct Usage {
  std::optional<Measured<Nanoseconds>> cpu;
  std::optional<Measured<Nanoseconds>> wall;
  std::optional<Measured<std::uint64_t>> memory_peak_bytes;
};

// How a run ended. `exit_code` or `signal` is set, never both.
struct RunResult {
  std::optional<int> exit_code;
  std::optional<int> signal;
  std::optional<LimitKind> limit;  // the limit that ended it
  bool oom_killed = false;         // the kernel's OOM counter of the box rose
  int orphans = 0;  // processes still there when the main one ended; they were killed
  Usage usage;
  std::string stdout_bytes;  // captured, capped at Limits::output_bytes
  std::string stderr_bytes;
};

struct RunRequest {
  std::vector<std::string> argv;  // argv[0] is a path inside the box
  std::vector<std::string> env;   // "NAME=value"; nothing is inherited
  std::string cwd = "/work";
  Limits limits;
  // argv[0] came out of a box: that it cannot be executed is how the run ended (exit code 127, the
  // reason on stderr), not an Error.
  bool hostile_program = false;
  // Further descriptors: (ours, its number in the run), numbers 3…9.
  std::vector<std::pair<int, int>> fds;
};

// A run in progress whose streams the caller serves itself (the streaming harness). Not to outlive
// its box.
class Process {
 public:
  Process(Process&&) noexcept;
  Process& operator=(Process&&) noexcept;
  ~Process();  // kills what still runs

  // Read ends of the run's stdout and stderr, O_NONBLOCK.
  [[nodiscard]] int stdout_fd() const;
  [[nodiscard]] int stderr_fd() const;
  // Becomes readable when the main process has ended.
  [[nodiscard]] int exit_fd() const;

  // CPU time of everything in the run so far; about 1 µs a call.
  [[nodiscard]] std::optional<Measured<Nanoseconds>> cpu() const;
  // Starts a new peak-memory window (per case); false where peaks cannot be reset here.
  bool reset_memory_peak();
  [[nodiscard]] std::optional<Measured<std::uint64_t>> memory_peak() const;
  [[nodiscard]] bool out_of_memory() const;  // the box's OOM counter rose since the run started

  struct Threads {
    int total = 0;
    int sleeping = 0;  // neither running nor in disk wait
    // How long they were ready to run and got no processor, since each was started, all together.
    // nullopt: this kernel does not count it.
    std::optional<Nanoseconds> queued{};
  };
  [[nodiscard]] std::optional<Threads> threads() const;  // of all processes of the run

  void kill();               // SIGKILL to everything in the box except its init
  Result<RunResult> wait();  // after the main process ended or kill(); captures nothing

 private:
  friend class Box;
  struct State;
  explicit Process(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

struct BoxState;

class Box {
 public:
  // Starts a box. Error: fault missing (mechanisms; says which and the command that enables them)
  // or judge.
  static Result<Box> open(const BoxConfig& config);
  Box(Box&&) noexcept;
  Box& operator=(Box&&) noexcept;
  ~Box();  // kills everything inside; leaves no process, mount, cgroup or file

  // One run at a time. run(): stdin empty, both outputs captured, limits enforced. Error: only a
  // fault of the box, or argv[0] that cannot be executed; a program that fails is a RunResult.
  // Where Limits::output_bytes is 0, output ends at 256 MiB.
  Result<RunResult> run(const RunRequest& request);
  // start(): limits.cpu, wall and output are the caller's to enforce (per case); memory, processes
  // and rlimits are enforced here.
  Result<Process> start(const RunRequest& request);

  // Files below /work, between runs. `path` is relative; putting makes the folders on the way and
  // replaces what is there; collecting takes regular files only, without following
  // links, up to max_bytes.
  Result<void> put_file(std::string_view path, std::string_view content, bool executable = false);
  Result<std::string> take_file(std::string_view path, std::uint64_t max_bytes);
  // The same for a file or a whole folder (`keep` of language.json): path is relative to /work.
  // Error: not there, more than max_bytes together, more than 4096 files.
  struct TakenFile {
    std::string path;
    std::string content;
    bool executable = false;
  };
  Result<std::vector<TakenFile>> take_tree(std::string_view path, std::uint64_t max_bytes);

  // False after any anomaly (kill, orphan, limit, protocol error): open a new one.
  [[nodiscard]] bool reusable() const;
  // Level "fresh": ends all there is in the box, and goes on in new PID, IPC and mount namespaces
  // with an empty /work; reusable again. About half the price of another box. Error: the box was
  // not opened renewable, or cannot be here (fault missing), or broke: open another.
  Result<void> renew();
  [[nodiscard]] const Isolation& isolation() const;
  // Whether what it shows stays what it is when it gets another name outside. Not so where there is
  // no mount namespace: programs then find it by its name outside.
  [[nodiscard]] bool has_own_tree() const;

 private:
  explicit Box(std::unique_ptr<BoxState> state);
  std::unique_ptr<BoxState> state_;
};

// Removes what judges that were killed left behind (cgroups, temporary folders) and no live judge
// holds, in whatever namespace it lives. Below a millisecond where there is nothing; any thread.
void clean_leftovers();

}  // namespace judge::sandbox
