#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

// The messages between the library and judge-box: one SOCK_SEQPACKET packet each, little-endian
// memory order (both ends are one build on one machine, see kBuild), descriptors by SCM_RIGHTS. No
// allocation and no exceptions, because judge-box has neither. Reading never goes past the packet.
namespace judge::sandbox::wire {

// Longest packet: arguments and environment of one run have to fit.
inline constexpr std::size_t kMaxPacket = 128 * 1024;
inline constexpr int kMaxDescriptors = 16;
inline constexpr int kSocket = 3;  // judge-box finds its end of the socketpair here

// Of the sources of judge-box (cmake/build_id.cmake). Comes after the kind of the first message, be
// that config or probe; judge-box fails on another than its own with the mechanism kOtherBuild.
extern const std::uint64_t kBuild;
inline constexpr const char* kOtherBuild = "judge-box";

enum class Kind : std::uint32_t {
  // library → judge-box
  config = 1,  // Config
  run,         // Run; descriptors: stdout, stderr, then the further ones
  put,         // Put; descriptor: a file holding the content
  take,        // Take
  renew,       // to the stage of a renewable box; descriptor: the new zygote's socket
  probe,       // Probe; descriptors as for cgroups. Instead of a config; judge-box exits after it
  cgroups,  // Cgroups, after the config; descriptors: v1 `tasks` files, then the v2 cgroup folder
            // if there is one. Handed on to the inner process as it is
  // judge-box → library
  born = 101,  // i32 process id of the inner one, as the outer sees it
  ready,       // u32 mechanisms (Mechanisms); descriptor: the box's /proc if it has one
  renewed,     // from the stage; descriptor: pidfd of the new zygote
  started,     // descriptor: pidfd of the main process
  exited,      // Exited
  done,        // put: nothing; take: descriptor: the file
  refused,     // Failure of a request; the box is still usable
  failed,      // Failure of the box; judge-box exits
  probed,      // u32 what the cgroups did (Probed)
};

// Which optional parts of a box are there.
enum Mechanisms : std::uint32_t {
  kUserNamespace = 1,
  kProc = 2,
  kRenewable = 4,
  kLandlock = 8,
  kLandlocked = 16,    // no namespaces: Landlock is the barrier
  kTasksLimited = 32,  // RLIMIT_NPROC stops this user's programs (never root's)
};

class Writer {
 public:
  Writer(char* data, std::size_t capacity) : data_(data), capacity_(capacity) {}
  template <class T>
  void number(T value) {
    bytes(&value, sizeof value);
  }
  void kind(Kind value) { number(static_cast<std::uint32_t>(value)); }
  // Length, bytes, and a NUL, so that the reader can use it in place as a C string.
  void text(std::string_view value) {
    number(static_cast<std::uint32_t>(value.size()));
    bytes(value.data(), value.size());
    number('\0');
  }
  [[nodiscard]] const char* data() const { return data_; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool overflowed() const { return overflowed_; }

 private:
  void bytes(const void* from, std::size_t count) {
    if (overflowed_ || count > capacity_ - size_) {
      overflowed_ = true;
      return;
    }
    if (count > 0) std::memcpy(data_ + size_, from, count);
    size_ += count;
  }
  char* data_;
  std::size_t capacity_;
  std::size_t size_ = 0;
  bool overflowed_ = false;
};

class Reader {
 public:
  Reader(const char* data, std::size_t size) : data_(data), size_(size) {}
  // Zero past the end; bad() then says so.
  template <class T>
  T number() {
    T value{};
    if (bad_ || size_ - at_ < sizeof value) {
      bad_ = true;
      return value;
    }
    std::memcpy(&value, data_ + at_, sizeof value);
    at_ += sizeof value;
    return value;
  }
  Kind kind() { return static_cast<Kind>(number<std::uint32_t>()); }
  // NUL-terminated, pointing into the packet; "" past the end or where a NUL stands inside.
  const char* text() {
    const auto length = number<std::uint32_t>();
    if (bad_ || length >= size_ - at_ || data_[at_ + length] != '\0' ||
        std::memchr(data_ + at_, '\0', length) != nullptr) {
      bad_ = true;
      return "";
    }
    const char* text = data_ + at_;
    at_ += length + 1;
    return text;
  }
  [[nodiscard]] bool bad() const { return bad_; }
  [[nodiscard]] bool finished() const { return !bad_ && at_ == size_; }

 private:
  const char* data_;
  std::size_t size_;
  std::size_t at_ = 0;
  bool bad_ = false;
};

// Config: the u32 and u64 fields below in order, then
//   u32 mounts, each: text host, text inside, u32 optional
//   text folder: of a box without namespaces (removed likewise; its `work` is the work folder); "":
//   none
struct Config {
  std::uint32_t map_uid;  // the box's user, outside
  std::uint32_t map_gid;
  std::uint32_t privileged;  // the judge is root: map to another user, drop groups
  std::uint32_t work_inodes;
  std::uint32_t renewable;          // a stage stays, where there is a user namespace to keep it in
  std::uint32_t clone_into_cgroup;  // v2: nothing is to be forked before the cgroups have come
  std::uint32_t reserved;
  std::uint64_t work_bytes;
};

// Cgroups: the fields, then u32 folders, each: text path (removed by the outer process at the end).
// A message of its own, because the box's namespaces can be made while the judge makes its cgroups.
struct Cgroups {
  std::uint32_t counted;      // a memory cgroup counts what no process maps (memfd, SysV shm)
  std::uint32_t tasks_files;  // how many of the descriptors are v1 `tasks` files
};

// Run: RunHeader, u32 argc, texts, u32 envc, texts, text cwd, u32 fds (≥ 2), each: i32 number
struct RunHeader {
  std::uint64_t file_bytes;  // 0: no limit, as everywhere
  std::uint64_t stack_bytes;
  std::uint32_t open_files;
  std::uint32_t processes;  // RLIMIT_NPROC; only where no pids cgroup counts
};

// Put: text path, u32 mode.  Take: text path.

// Tries what cgroups with limits hold: a program takes `memory_bytes`, another starts three
// processes.
struct Probe {
  std::uint32_t tasks_files;
  std::uint64_t memory_bytes;
};
enum Probed : std::uint32_t { kMemoryKilled = 1, kProcessesRefused = 2 };

// How a run ended: everything in the box but its init is gone when this is sent.
struct Exited {
  std::int32_t wait_status;
  std::int32_t orphans;         // killed after the main process ended
  std::uint64_t cpu_ns;         // user + system of all that was waited for in this run
  std::uint64_t max_rss_bytes;  // largest of them
};

// Failure: i32 errno, text mechanism ("mount-ns"), text action ("pivot_root"), text detail.

}  // namespace judge::sandbox::wire
