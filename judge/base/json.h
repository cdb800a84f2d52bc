#pragma once

#include <cstdint>
#include <initializer_list>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/result.h"

// The strict JSON reader: every message names file, JSON pointer, expectation, finding and fix.
// Headers see only nlohmann's forward declarations: a .cpp file that looks into a Json includes
// <nlohmann/json.hpp> itself (two seconds of compile time each).
namespace judge {

using Json = nlohmann::ordered_json;

// Parses text; duplicate keys, trailing commas, comments, NaN and invalid UTF-8 are errors. `file`
// is only for messages ("problems/x/cases/sample.jsonl"). Error: place file:line:column (from 1, in
// characters), where the text's first line is line `first_line` of the file.
Result<Json> parse_json(std::string_view text, std::string_view file, Fault fault,
                        std::size_t first_line = 1);

// Nesting deeper than this is an error.
inline constexpr std::size_t kMaxJsonDepth = 100;

// A value at a place. Cheap to copy; refers to the Json, which must outlive it.
class JsonReader {
 public:
  JsonReader(const Json& value, std::string file, Fault fault);

  [[nodiscard]] const Json& raw() const { return *value_; }
  [[nodiscard]] const std::string& pointer() const { return pointer_; }
  // "problems/two-sum/problem.json /limits/time_ms"
  [[nodiscard]] std::string place() const;

  // An error at this place. The finding is this value, shortened.
  [[nodiscard]] tl::unexpected<Error> expected(std::string expectation, std::string fix = "") const;

  // An error at this place with a finding in words: `unknown name "num"`.
  [[nodiscard]] tl::unexpected<Error> wrong(std::string finding, std::string fix = "") const;

  // This is an object whose keys are all among `known`; an unknown key is an error with
  // "did you mean" where one of `known` is near.
  Result<void> object(std::initializer_list<std::string_view> known) const;
  Result<void> object_of(const std::vector<std::string>& known) const;

  [[nodiscard]] bool has(std::string_view key) const;
  Result<JsonReader> member(std::string_view key) const;  // error: missing
  [[nodiscard]] std::optional<JsonReader> optional(std::string_view key) const;
  // Elements of an array; error: not an array.
  Result<std::vector<JsonReader>> elements() const;
  // Members of an object in file order; error: not an object.
  Result<std::vector<std::pair<std::string, JsonReader>>> members() const;

  // The reader of a part of this value: `step` is a member's key or an element's index.
  [[nodiscard]] JsonReader at(const Json& part, std::string_view step) const;

  Result<bool> boolean() const;
  // `what` names the expectation ("whole milliseconds"), `fix` goes into the error.
  Result<std::int64_t> integer(std::int64_t min, std::int64_t max, std::string_view what = "",
                               std::string fix = "") const;
  Result<double> number() const;
  Result<std::string> string() const;           // may be empty
  Result<std::string> nonempty_string() const;  // trimmed length > 0
  Result<std::vector<std::string>> strings() const;
  // A string that is one of `known`; the error names them and the nearest.
  Result<std::string> word(const std::vector<std::string>& known) const;

 private:
  const Json* value_;
  std::string file_;
  std::string pointer_;
  Fault fault_;
};

// Compact text of a value, cut after max_bytes (on a character's border) with "… (N more bytes)".
// Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string excerpt(const Json& value, std::size_t max_bytes);

// The nearest of `known` to `word` by edit distance, if near enough to be meant; else the only one
// that begins with it.
[[nodiscard]] std::optional<std::string> did_you_mean(std::string_view word,
                                                      const std::vector<std::string>& known);

}  // namespace judge
