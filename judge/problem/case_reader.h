#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "judge/base/json.h"
#include "judge/problem/case.h"
#include "judge/problem/signature.h"

// Cases with the place they stand at ("problems/x/cases/secret.jsonl:7"), for messages of checks
// that come after reading.
namespace judge {

struct PlacedCase {
  std::string place;
  Case test_case;
};

struct PlacedInput {
  std::string place;
  Input input;
};

// As parse_cases() of loader.h.
Result<std::vector<PlacedCase>> read_cases(std::string_view jsonl, std::string_view file,
                                           CaseGroup group, const Signature& signature,
                                           Fault fault);

// Lines {"input", "note"} of cases/invalid.jsonl.
Result<std::vector<PlacedInput>> read_invalid_inputs(std::string_view jsonl, std::string_view file,
                                                     const Signature& signature, Fault fault);

}  // namespace judge
