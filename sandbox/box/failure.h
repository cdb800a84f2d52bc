#pragma once

#include <cerrno>

namespace judge::box {

// What went wrong while a mechanism was set up, as a value; `error` 0 is success.
struct [[nodiscard]] Failure {
  int error = 0;
  const char* mechanism = "";  // id as in sandbox/isolation.h: "mount-ns"
  const char* action = "";     // the call: "pivot_root"
  const char* detail = "";     // its object: a path

  [[nodiscard]] explicit operator bool() const { return error != 0; }
};

inline Failure failure(const char* mechanism, const char* action, const char* detail = "") {
  return {errno, mechanism, action, detail};
}

}  // namespace judge::box

// BOX_TRY(expr): hands a failure on to the caller.
#define BOX_TRY(expr)                                  \
  do {                                                 \
    if (auto box_failure = (expr)) return box_failure; \
  } while (false)
