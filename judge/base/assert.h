#pragma once

namespace judge {
// Prints "judge: bug at file:line: condition" and aborts; active in every build type.
[[noreturn]] void bug(const char* file, int line, const char* condition);
}  // namespace judge

#define JUDGE_ASSERT(condition) \
  ((condition) ? static_cast<void>(0) : ::judge::bug(__FILE__, __LINE__, #condition))
