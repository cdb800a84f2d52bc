#pragma once

#include <string>
#include <vector>

#include "judge/judging/observer.h"

namespace judge {

// Remembers what it was told.
class Stages : public Observer {
 public:
  void on_stage(std::string_view what) override { stages.emplace_back(what); }
  std::vector<std::string> stages;
};

}  // namespace judge
