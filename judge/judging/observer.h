#pragma once

#include <string_view>

#include "judge/judging/judgement.h"

namespace judge {

// How progress leaves the core. Called on the judging thread; must not block.
class Observer {
 public:
  virtual ~Observer() = default;
  // "preparing g++ 12.2.0 (once)", "compiling", "making cases" …
  virtual void on_stage(std::string_view /*what*/) {}
  virtual void on_compiled(const CompileReport&) {}
  virtual void on_cases(std::size_t /*total*/) {}
  virtual void on_run(const Run&) {}
};

}  // namespace judge
