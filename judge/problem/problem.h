#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "judge/base/json.h"
#include "judge/base/units.h"
#include "judge/problem/case.h"
#include "judge/problem/signature.h"

namespace judge {

// Text in the statement languages; "en" is always there.
struct Text {
  std::string en;
  std::string zh;
};

enum class Verdict {
  accepted,
  wrong_answer,
  time_limit_exceeded,
  memory_limit_exceeded,
  output_limit_exceeded,
  run_time_error,
  compile_error,
  judge_error,
};
[[nodiscard]] std::string_view to_string(Verdict verdict);  // the enumerator's own name
[[nodiscard]] std::optional<Verdict> parse_verdict(std::string_view word);

// The classes of DESIGN.md, as the exact strings "O(1)" … "O(n!)".
struct Approach {
  std::string id;
  std::string time;
  std::string space;
};

struct Target {
  std::string time;
  std::string space;
};

enum class GeneratorUse { secret, stress, ladder };

struct GeneratorFamily {
  std::string family;
  std::int64_t n_min = 1;
  std::int64_t n_max = 1;
  int cases = 0;
  std::vector<GeneratorUse> uses;
};

struct FollowUp {
  std::string id;
  Text ask;
  std::optional<std::string> time;   // require.time
  std::optional<std::string> space;  // require.space
  bool one_pass = false;             // require.one_pass
};

struct ProblemLimits {
  Milliseconds time{2000};      // CPU per case, before the language's factor
  std::uint64_t memory_bytes = 256 * kMiB;
  std::uint64_t output_bytes = 8 * kMiB;  // stdout + stderr + result, per case
};

struct CheckerSpec {
  std::string name;           // "exact", "unordered", "float", …, "program", "history"
  Json options = Json::object();  // checked by the checker itself (judging/checkers)
};

struct Question { Text question; Text answer; };
struct Hint { int level = 1; Text text; };
struct InterviewNotes {
  int minutes = 25;
  std::vector<Question> clarify;
  std::vector<Hint> hints;
};

// A reference or deliberately wrong solution found under submissions/<verdict>/.
struct ReferenceSubmission {
  Verdict expected = Verdict::accepted;
  std::string approach;           // the file's stem
  std::filesystem::path file;
};

// A limit on inputs: {"value": "len(nums)", "min":…, "max":…} or {"each": "nums", …};
// the expression language is in problem/constraint.h.
struct Constraint {
  std::string subject;            // "len(nums)", "nums", "n"
  bool each = false;
  std::optional<double> min;
  std::optional<double> max;
  std::optional<std::string> max_expression;  // "len(head)": a bound that depends on the input
};

struct Problem {
  std::filesystem::path folder;
  std::string id;
  Text title;
  std::string difficulty;  // easy, medium, hard
  std::vector<std::string> tags;
  std::vector<std::string> aliases;
  Signature signature;
  std::string size;        // expression for n
  std::vector<Constraint> constraints;
  CheckerSpec checker;
  std::vector<Approach> approaches;
  Target target;
  std::vector<GeneratorFamily> generators;
  std::vector<FollowUp> followups;
  ProblemLimits limits;
  InterviewNotes interview;
  Text statement;          // Markdown
  std::vector<Case> cases;         // samples, then hand-written secrets, as in the files
  std::vector<Input> invalid;      // inputs the validation must reject (well-typed, out of bounds)
  std::optional<std::filesystem::path> generator;  // generator.{cpp,py}
  std::optional<std::filesystem::path> checker_program;
  std::vector<ReferenceSubmission> submissions;
};

}  // namespace judge
