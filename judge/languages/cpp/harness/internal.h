#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

#include "buffer.h"

// Between the parts of the harness; the glue does not see it.
namespace judge_harness {

enum class Kind : std::uint8_t {
  hello = 1,
  result = 2,
  exception = 3,
  unusable = 4,
  counts = 5,
  done = 6,
  links = 9
};
enum class ExceptionKind : std::uint8_t { error = 0, out_of_memory = 1, stack_overflow = 2 };

// serve.cpp
std::uint64_t now_ns();
void begin_frame(Buffer& frame, Kind kind);
void send_frame(Buffer& frame);  // fills in the length and writes all of it
void append_text(Buffer& frame, const char* text, std::size_t max_bytes = 4096);
std::uint32_t current_sequence();
void flush_streams();

// trace.cpp
struct Trace {
  static constexpr int kMax = 64;
  std::uintptr_t addresses[kMax];  // of the calls, innermost first
  int count = 0;
};
void capture_trace(Trace& trace);
bool find_trace_of_exception(const void* object, Trace& trace);
void set_trace_source(const char* program, const char* solution);
// Where an address is in the candidate's file. The same line compiled in several places (inlined
// calls, instances of a template) has several copies.
struct CandidatesLine {
  int line = 0;            // 0: not in the candidate's file, or not known
  std::uint64_t copy = 0;  // a hash of the functions around it
  bool unfolded = false;   // inside its own function: the compiler unfolded a recursion
  const char* function = nullptr;
};
CandidatesLine candidates_line(std::uintptr_t address);
void append_trace(Buffer& frame, const Trace& trace);  // resolved, the candidate's lines only

// crash.cpp
struct Failure {  // may be thrown by a language that has its own exceptions
  ExceptionKind kind = ExceptionKind::error;
  std::string type;
  std::string message;
  Trace trace;
};
void install_crash_handlers(const char* program, const char* solution);
void send_current_exception();  // EXCEPTION for the exception being handled
void claim_the_end();           // one thread ends the process; others wait for that here
struct StackBounds {            // of the running thread; [guard, low) must not be touched
  std::uintptr_t guard = 0;
  std::uintptr_t low = 0;
  std::size_t bytes = 0;
};
extern thread_local StackBounds stack_bounds;

// names.cpp
std::string readable_name(const char* symbol);  // of a function, without its parameters

// stack.cpp
void run_on_large_stack(std::size_t bytes, void (*work)());
void release_deep_stack();  // gives back what a deep recursion left behind

// memory.cpp
void free_nodes();                                    // those of allocate_node: the case is over
std::size_t argument_bytes_from(const void* memory);  // 0: not memory of allocate_node

// threads.cpp
struct ThreadCount;
ThreadCount* count_threads_anew();  // threads created from now on belong to it
int live_threads(const ThreadCount* count);
bool set_alternate_stack(void* memory, std::size_t bytes);  // of this thread; nullptr: none

// concurrent.cpp
void map_event_log(int fd);  // -1: there is none

}  // namespace judge_harness
