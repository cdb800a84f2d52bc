#include <cxxabi.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>
#include <string>

#include "codec.h"
#include "internal.h"

// Exceptions, std::terminate and deadly signals → EXCEPTION frames.
namespace judge_harness {

thread_local StackBounds stack_bounds;

namespace {

constexpr std::size_t kSignalStackBytes = 256u << 10;

std::string demangled(const char* name) {
  int status = 0;
  char* readable = abi::__cxa_demangle(name, nullptr, nullptr, &status);
  std::string text = readable ? readable : name;
  std::free(readable);
  for (const std::string_view inner : {"__cxx11::", "_V2::"}) {
    for (std::size_t at; (at = text.find(inner)) != std::string::npos;)
      text.erase(at, inner.size());
  }
  constexpr std::string_view kString =
      "std::basic_string<char, std::char_traits<char>, std::allocator<char> >";
  for (std::size_t at; (at = text.find(kString)) != std::string::npos;) {
    text.replace(at, kString.size(), "std::string");
  }
  return text;
}

// What the exception being handled says for itself.
std::string message_of_current() {
  try {
    throw;
  } catch (const std::exception& error) {
    return error.what();
  } catch (const InvalidValue& value) {
    return value.message;
  } catch (const char* text) {
    return text ? text : "";
  } catch (const std::string& text) {
    return text;
  } catch (const int value) {
    return std::to_string(value);
  } catch (const long value) {
    return std::to_string(value);
  } catch (const long long value) {
    return std::to_string(value);
  } catch (...) {
    return "";
  }
}

Failure describe_current_exception() {
  const std::type_info* type = abi::__cxa_current_exception_type();
  if (type && *type == typeid(Failure)) {
    try {
      throw;
    } catch (const Failure& told) {
      return told;
    }
  }
  Failure failure;
  const bool invalid = type && *type == typeid(InvalidValue);
  failure.type = invalid ? "judge" : type ? demangled(type->name()) : "unknown";
  failure.message = message_of_current();
  if (type && *type == typeid(std::bad_alloc)) failure.kind = ExceptionKind::out_of_memory;
  if (invalid) return failure;
  const std::exception_ptr current = std::current_exception();
  const void* object = nullptr;
  static_assert(sizeof current == sizeof object);
  std::memcpy(&object, &current, sizeof object);
  if (!find_trace_of_exception(object, failure.trace)) failure.trace.count = 0;
  return failure;
}

void send(ExceptionKind kind, const char* type, const char* message, const Trace& trace) {
  Buffer frame;
  begin_frame(frame, Kind::exception);
  frame.append_scalar(current_sequence());
  frame.append_scalar(kind);
  append_text(frame, type);
  append_text(frame, message);
  append_trace(frame, trace);
  send_frame(frame);
  frame.release();
}

[[noreturn]] void die(int signal_number) {
  signal(signal_number, SIG_DFL);
  raise(signal_number);
  _exit(128 + signal_number);
}

[[noreturn]] void on_terminate() {
  claim_the_end();
  flush_streams();
  Failure failure;
  if (std::current_exception()) {
    failure = describe_current_exception();
    const std::string how = "not caught (in a thread, a destructor or a noexcept function)";
    failure.message += failure.message.empty() ? how : "; " + how;
  } else {
    failure.type = "std::terminate";
    failure.message =
        "std::terminate was called; was a joinable std::thread destroyed without join()?";
    capture_trace(failure.trace);
  }
  send(failure.kind, failure.type.c_str(), failure.message.c_str(), failure.trace);
  die(SIGABRT);
}

// ---- signals ----------------------------------------------------------------------------------

struct Deadly {
  int number;
  const char* name;
  const char* message;
};
constexpr Deadly kDeadly[] = {
    {SIGSEGV, "SIGSEGV", "invalid memory access"},
    {SIGBUS, "SIGBUS", "invalid memory access"},
    {SIGFPE, "SIGFPE", "arithmetic error"},
    {SIGILL, "SIGILL",
     "the end of a function that must return a value, or other undefined behaviour, was reached"},
    {SIGTRAP, "SIGTRAP",
     "the end of a function that must return a value, or other undefined behaviour, was reached"},
    {SIGABRT, "SIGABRT",
     "abort() was called: a failed assertion, or memory freed twice or overwritten (see stderr)"},
};

bool is_stack_overflow(int number, std::uintptr_t address) {
  return (number == SIGSEGV || number == SIGBUS) && address >= stack_bounds.guard &&
         address < stack_bounds.low;
}

const Deadly& deadly(int number) {
  for (const Deadly& one : kDeadly) {
    if (one.number == number) return one;
  }
  return kDeadly[0];
}

// abort() after an allocation has failed: how a run-time without exceptions for it gives up.
bool is_out_of_memory(int number, int error) { return number == SIGABRT && error == ENOMEM; }

void describe_signal(int number, const siginfo_t& info, char* text, std::size_t bytes) {
  const auto address = reinterpret_cast<std::uintptr_t>(info.si_addr);
  if (is_stack_overflow(number, address)) {
    snprintf(text, bytes, "the recursion is too deep: the stack of %zu MiB is full",
             stack_bounds.bytes >> 20);
  } else if (number == SIGFPE && info.si_code == FPE_INTDIV) {
    snprintf(text, bytes, "integer division by zero, or a quotient that does not fit");
  } else if (number == SIGSEGV && info.si_code == SEGV_MAPERR && address < 4096) {
    snprintf(text, bytes, "a null pointer was followed (address 0x%zx)", address);
  } else if (number == SIGSEGV && info.si_code == SEGV_MAPERR) {
    snprintf(text, bytes, "invalid memory access at address 0x%zx", address);
  } else {
    snprintf(text, bytes, "%s", deadly(number).message);
  }
}

// Runs on memory the submission may have ruined, so each step may fail with a signal of its own;
// the handler then comes again and goes on with the next step.
void on_signal(int number, siginfo_t* info, void*) {
  const int error = errno;
  static int first_number = 0;
  static ExceptionKind kind = ExceptionKind::error;
  static char message[256];
  static volatile int step = 0;
  claim_the_end();
  if (step == 0) {
    step = 1;
    first_number = number;
    describe_signal(number, *info, message, sizeof message);
    if (is_stack_overflow(number, reinterpret_cast<std::uintptr_t>(info->si_addr))) {
      kind = ExceptionKind::stack_overflow;
    }
    if (is_out_of_memory(number, error)) {
      kind = ExceptionKind::out_of_memory;
      snprintf(message, sizeof message, "abort() was called after an allocation had failed");
    }
    std::cout.flush();
    fflush_unlocked(stdout);  // the lock may be held by whoever crashed
  }
  if (step == 1) {
    step = 2;
    Trace trace;
    capture_trace(trace);
    send(kind, deadly(first_number).name, message, trace);
    step = 3;
  }
  if (step == 2) {
    step = 3;
    send(kind, deadly(first_number).name, message, Trace{});
  }
  die(first_number);
}

}  // namespace

void claim_the_end() {
  static std::atomic<int> owner{0};
  const int self = gettid();
  int nobody = 0;
  if (owner.compare_exchange_strong(nobody, self) || nobody == self) return;
  for (;;) pause();
}

void send_current_exception() {
  flush_streams();
  const Failure failure = describe_current_exception();
  send(failure.kind, failure.type.c_str(), failure.message.c_str(), failure.trace);
}

void install_crash_handlers(const char* program, const char* solution) {
  set_trace_source(program, solution);
  std::set_terminate(on_terminate);
  void* memory =
      mmap(nullptr, kSignalStackBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory != MAP_FAILED) set_alternate_stack(memory, kSignalStackBytes);
  struct sigaction action {};
  action.sa_sigaction = on_signal;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  for (const Deadly& one : kDeadly) sigaction(one.number, &action, nullptr);
}

}  // namespace judge_harness
