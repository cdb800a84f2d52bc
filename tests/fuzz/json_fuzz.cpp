// Any bytes: parse_json gives a value that prints and parses to itself, or an error with a place.
#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "judge/base/assert.h"
#include "judge/base/json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const judge::Result<judge::Json> json = judge::parse_json(text, "f", judge::Fault::usage);
  if (!json) {
    const judge::Error& error = json.error();
    JUDGE_ASSERT(error.place.starts_with("f:"));
    JUDGE_ASSERT(!error.expectation.empty() && !error.finding.empty());
    return 0;
  }
  const std::string dumped = json->dump();
  const auto again = judge::parse_json(dumped, "f", judge::Fault::usage);
  JUDGE_ASSERT(again && again->dump() == dumped);
  const judge::JsonReader reader(*json, "f", judge::Fault::usage);
  JUDGE_ASSERT(!reader.expected("x").value().finding.empty());
  const auto known = reader.object({"size", "signature"});
  if (!known) JUDGE_ASSERT(!known.error().finding.empty());
  return 0;
}
