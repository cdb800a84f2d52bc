#pragma once
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <tuple>
#include <type_traits>
#include <utility>

#include "codec.h"

// What the glue of a submission calls. The rest of the harness is compiled once (prepare.sh) and
// linked. Theory of operation:
//
//   main() (serve.cpp) moves the protocol's descriptors away, installs the crash handlers, switches
//   to a large stack (stack.cpp) and answers frames. For each CASE it calls the glue's RunCase,
//   which decodes the arguments, calls the submission between start() and stop() and encodes the
//   outputs; main then sends RESULT, or EXCEPTION for what was thrown. A deadly signal or
//   std::terminate sends EXCEPTION from its handler (crash.cpp) and ends the process the way it
//   would have ended.
namespace judge_harness {

// One CASE frame while it is answered.
class Case {
 public:
  template <class Type, class T>
  void read(Type type, T& value) {
    wire(type).read(in, value);
  }
  template <class Type, class T>
  void write(Type type, const T& value) {
    wire(type).write(out, value);
  }
  // The first `count` elements; a count out of range is brought into it.
  template <class Type, class T>
  void write_first(Type type, const T& value, long long count) {
    const auto size = static_cast<long long>(value.size());
    wire(type).write_first(out, value, static_cast<std::size_t>(std::clamp(count, 0LL, size)));
  }

  std::uint32_t next_u32() { return in.scalar<std::uint32_t>(); }
  std::uint16_t next_u16() { return in.scalar<std::uint16_t>(); }

  void loaded();    // everything is decoded: the frame's memory is given back
  void start();     // the submission's time begins …
  void stop();      // … and ends; may be repeated
  void finished();  // only the arguments and the returned value are left of the call

  Reader in;
  Buffer out;
  std::uint32_t sequence = 0;
  std::uint64_t elapsed_ns = 0;
  bool concurrent = false;  // something may still be running after an exception: do not go on

 private:
  std::uint64_t started_ns_ = 0;
};

using RunCase = void (*)(Case&);

// Defined by the glue. main() itself is in serve.cpp, out of reach of the submission's macros.
struct Submission {
  const char* file;  // the candidate's file name, for traces
  RunCase run;
};
extern const Submission submission;

// ---- arguments ----------------------------------------------------------------------------------

// The types of a method's parameters, as the submission declares them: At<position>, the values
// themselves in place of references to them. Nothing is known of an overloaded method or a
// template.
template <class Method>
struct Parameters {
  template <std::size_t>
  using At = void;
};
template <class R, class C, class... P>
struct Parameters<R (C::*)(P...)> {
  template <std::size_t position>
  using At = std::tuple_element_t<position, std::tuple<P..., void>>;
};
template <class R, class C, class... P>
struct Parameters<R (C::*)(P...) const> : Parameters<R (C::*)(P...)> {};
template <class R, class C, class... P>
struct Parameters<R (C::*)(P...) noexcept> : Parameters<R (C::*)(P...)> {};
template <class R, class C, class... P>
struct Parameters<R (C::*)(P...) const noexcept> : Parameters<R (C::*)(P...)> {};

// An argument as it is handed over. What is taken by value is moved: a copy of the input is neither
// the submission's time nor its memory.
template <class As, class T>
decltype(auto) given(T& argument) {
  if constexpr (std::is_void_v<As> || std::is_reference_v<As>) {
    return (argument);
  } else {
    return std::move(argument);
  }
}

// ---- concurrent forms -------------------------------------------------------------------------

// Between these two, callbacks and operations are logged. end_events notes call_returned and, after
// at most 100 ms, the threads that are still alive.
void begin_events(Case& test);
void end_events();

void log_invoke(unsigned operation, std::initializer_list<std::int32_t> arguments);
void log_response(unsigned operation, std::int32_t value);

// A value as an event shows it: numbers as they are, anything else as 0.
template <class T>
std::int32_t event_value(const T& value) {
  if constexpr (std::is_arithmetic_v<T>) {
    return static_cast<std::int32_t>(value);
  } else {
    return 0;
  }
}

// A callback parameter. Copies share one state, which outlives the case: a thread that is left
// running may still call it.
class Callback {
 public:
  // Reads the callback's pace from the case: make them in parameter order, after the arguments.
  Callback(Case& test, unsigned index, const std::int32_t* linear, std::size_t count);
  Callback(Case& test, unsigned index, std::initializer_list<std::int32_t> linear)
      : Callback(test, index, linear.begin(), linear.size()) {}

  template <class... Arguments>
  std::int32_t operator()(Arguments... arguments) const {
    const std::int32_t list[] = {static_cast<std::int32_t>(arguments)..., 0};
    return call(list, sizeof...(arguments));
  }

 private:
  struct State;
  std::int32_t call(const std::int32_t* arguments, std::size_t count) const;
  State* state_;
};

// A decoded operation of a script; calls the method and logs it.
using Operation = std::function<void()>;

// Reads the scripts and runs each in its own thread, all started together. `decode` reads the
// arguments of the method with that index.
void run_scripts(Case& test, const std::function<Operation(unsigned)>& decode);

}  // namespace judge_harness
