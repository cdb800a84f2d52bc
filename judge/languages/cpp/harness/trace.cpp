#include <unwind.h>

#include <atomic>
#include <string_view>
#include <typeinfo>

#include "internal.h"

// Where in the candidate's own file something happened. Addresses are collected when an exception
// is thrown (link.txt wraps __cxa_throw) or a signal arrives, and resolved only when they are
// shown.
extern "C" [[noreturn]] void __real___cxa_throw(void*, std::type_info*, void (*)(void*));

#ifdef JUDGE_BACKTRACE
#ifdef JUDGE_BACKTRACE_PREFIX  // the copy inside GCC's own library
#define backtrace_create_state __glibcxx_backtrace_create_state
#define backtrace_pcinfo __glibcxx_backtrace_pcinfo
#endif
struct backtrace_state;
extern "C" {
using backtrace_error_callback = void (*)(void* data, const char* message, int code);
using backtrace_full_callback = int (*)(void* data, std::uintptr_t pc, const char* file, int line,
                                        const char* function);
backtrace_state* backtrace_create_state(const char* program, int threaded,
                                        backtrace_error_callback error, void* data);
int backtrace_pcinfo(backtrace_state* state, std::uintptr_t pc, backtrace_full_callback callback,
                     backtrace_error_callback error, void* data);
}
#endif

namespace judge_harness {
namespace {

constexpr std::uint32_t kMaxLines = 16;
const char* program_path = nullptr;
const char* solution_name = "";

_Unwind_Reason_Code add_frame(_Unwind_Context* context, void* data) {
  Trace& trace = *static_cast<Trace*>(data);
  int before_instruction = 0;
  const std::uintptr_t address = _Unwind_GetIPInfo(context, &before_instruction);
  if (address == 0 || trace.count == Trace::kMax) return _URC_END_OF_STACK;
  // A return address stands after the call; the call may be the last thing on its line.
  trace.addresses[trace.count++] = before_instruction ? address : address - 1;
  return _URC_NO_REASON;
}

// The latest exceptions with where they were thrown, found again by the object's address: a future
// may carry one into another thread.
struct Thrown {
  const void* object;
  Trace trace;
};
constexpr unsigned kRemembered = 16;
Thrown thrown[kRemembered];
unsigned next_thrown = 0;
std::atomic_flag thrown_lock = ATOMIC_FLAG_INIT;

void remember(const void* object) {
  Trace trace;
  capture_trace(trace);
  while (thrown_lock.test_and_set(std::memory_order_acquire)) {
  }
  thrown[next_thrown++ % kRemembered] = {object, trace};
  thrown_lock.clear(std::memory_order_release);
}

#ifdef JUDGE_BACKTRACE

void ignore_error(void*, const char*, int) {}

backtrace_state* state() {
  static backtrace_state* const made =
      backtrace_create_state(program_path, 1, ignore_error, nullptr);
  return made;
}

bool is_candidates(std::string_view file) {
  const std::string_view name(solution_name);
  return file.ends_with(name) &&
         (file.size() == name.size() || file[file.size() - name.size() - 1] == '/');
}

struct Lines {
  Buffer* frame;
  std::uint32_t count = 0;
};

int add_line(void* data, std::uintptr_t, const char* file, int line, const char* function) {
  Lines& lines = *static_cast<Lines*>(data);
  if (!file || !is_candidates(file) || lines.count == kMaxLines) return 0;
  append_text(*lines.frame, readable_name(function ? function : "").c_str());
  lines.frame->append_scalar(static_cast<std::uint32_t>(line));
  ++lines.count;
  return 0;
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t more) {
  return (hash ^ more) * 0x100000001B3u;
}

// Called from the innermost function outwards, where one is compiled into another.
int take_line(void* data, std::uintptr_t, const char* file, int line, const char* function) {
  CandidatesLine& found = *static_cast<CandidatesLine*>(data);
  const bool innermost = found.line == 0;
  if (innermost && (!file || !is_candidates(file))) return 0;
  if (innermost) found.line = line, found.function = function;
  if (!innermost && function && found.function) {
    found.unfolded |= std::string_view(function) == found.function;
  }
  if (!innermost) found.copy = mixed(found.copy, static_cast<std::uint64_t>(line));
  for (const char c : std::string_view(function ? function : "")) {
    found.copy = mixed(found.copy, static_cast<unsigned char>(c));
  }
  return 0;
}

#endif

}  // namespace

CandidatesLine candidates_line([[maybe_unused]] std::uintptr_t address) {
  CandidatesLine found;
#ifdef JUDGE_BACKTRACE
  if (backtrace_state* const known = state()) {
    backtrace_pcinfo(known, address, take_line, ignore_error, &found);
  }
#endif
  return found;
}

void capture_trace(Trace& trace) {
  trace.count = 0;
  _Unwind_Backtrace(add_frame, &trace);
}

bool find_trace_of_exception(const void* object, Trace& trace) {
  for (unsigned back = 1; back <= kRemembered; ++back) {
    const Thrown& one = thrown[(next_thrown - back) % kRemembered];
    if (one.object != object) continue;
    trace = one.trace;
    return true;
  }
  return false;
}

void set_trace_source(const char* program, const char* solution) {
  program_path = program;
  solution_name = solution;
}

void append_trace(Buffer& frame, const Trace& trace) {
  const std::size_t count_at = frame.size();
  frame.append_scalar(std::uint32_t{0});
#ifdef JUDGE_BACKTRACE
  Lines lines{&frame};
  if (backtrace_state* const found = state()) {
    for (int i = 0; i < trace.count; ++i) {
      backtrace_pcinfo(found, trace.addresses[i], add_line, ignore_error, &lines);
    }
  }
  std::memcpy(frame.data() + count_at, &lines.count, sizeof lines.count);
#else
  static_cast<void>(count_at), static_cast<void>(trace);
#endif
}

}  // namespace judge_harness

extern "C" void __wrap___cxa_throw(void* object, std::type_info* type, void (*destroy)(void*)) {
  judge_harness::remember(object);
  __real___cxa_throw(object, type, destroy);
}
