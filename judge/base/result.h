#pragma once

#include <string>
#include <tl/expected.hpp>
#include <type_traits>
#include <utility>

// Errors are values: what a person gave is wrong, or the machine lacks something. A failing
// submission is NOT an error (see judging/judgement.h); a bug of ours is an assert (assert.h).
namespace judge {

// Whose fault it is; decides the exit code (cli/exit_code.h).
enum class Fault {
  usage,        // the person's arguments or files            exit 2
  problem,      // a problem folder is broken                 exit 3
  judge,        // a fault of the judge itself or the machine exit 3
  missing,      // toolchain or sandbox mechanism missing     exit 4
  interrupted,  // Ctrl-C                                     exit 130
};

// Every message for people has a place, what was expected there, what was found, and how to mend
// it. Empty parts are left out when printed.
struct Error {
  Fault fault = Fault::judge;
  std::string place;        // "problems/two-sum/problem.json /limits/time_ms"
  std::string expectation;  // "whole milliseconds"
  std::string finding;      // "\"2s\""
  std::string fix;          // "\"time_ms\": 2000"

  // "<place>: expected <expectation>, got <finding>\nfix: <fix>"
  [[nodiscard]] std::string message() const;
};

template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
 public:
  using tl::expected<T, Error>::expected;
  Result(tl::unexpected<Error> error) : tl::expected<T, Error>(std::move(error)) {}
};

template <>
class [[nodiscard]] Result<void> : public tl::expected<void, Error> {
 public:
  using tl::expected<void, Error>::expected;
  Result(tl::unexpected<Error> error) : tl::expected<void, Error>(std::move(error)) {}
};

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
  return tl::unexpected<Error>(std::move(error));
}

// "<what>: <strerror(code)>" as a fault of the judge or the machine.
[[nodiscard]] tl::unexpected<Error> fail_errno(std::string place, int code);

}  // namespace judge

#define JUDGE_CONCAT_(a, b) a##b
#define JUDGE_CONCAT(a, b) JUDGE_CONCAT_(a, b)

// JUDGE_TRY(expr): returns expr's error from the enclosing function, if it has one.
#define JUDGE_TRY(expr)                                                               \
  do {                                                                                \
    auto judge_try_result = (expr);                                                   \
    if (!judge_try_result) return ::judge::fail(std::move(judge_try_result).error()); \
  } while (false)

// JUDGE_TRY_ASSIGN(auto x, expr): the value, or returns the error.
#define JUDGE_TRY_ASSIGN(declaration, expr)                                      \
  auto JUDGE_CONCAT(judge_try_, __LINE__) = (expr);                              \
  if (!JUDGE_CONCAT(judge_try_, __LINE__))                                       \
    return ::judge::fail(std::move(JUDGE_CONCAT(judge_try_, __LINE__)).error()); \
  declaration = std::move(*JUDGE_CONCAT(judge_try_, __LINE__))
