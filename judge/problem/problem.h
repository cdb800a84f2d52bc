#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "judge/base/json.h"
#include "judge/base/units.h"
#include "judge/problem/case.h"
#include "judge/problem/constraint.h"
#include "judge/problem/signature.h"

namespace judge {

// Text in the statement languages; both are always there.
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

// The complexity classes, slowest growing first: "O(1)" … "O(n!)".
[[nodiscard]] const std::vector<std::string>& complexity_classes();
// Whether class a grows no faster than b; both must be among complexity_classes().
[[nodiscard]] bool within(std::string_view a, std::string_view b);

// A known way to solve the problem; its cost as complexity classes.
struct Approach {
  std::string id;
  std::string time;
  std::string space;
};

// "easy", "medium", "hard".
[[nodiscard]] const std::vector<std::string>& difficulties();

struct Target {
  std::string time;
  std::string space;
};

// What a family's inputs are for (docs/problem-format.md, "What families are for"). Its n is the
// size, but for the last three (concurrent forms) the number of workers.
enum class GeneratorUse { secret, stress, ladder, crowd, sleepers, blocked };
[[nodiscard]] std::string_view to_string(GeneratorUse use);

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
  bool free_sleepers = false;        // require.sleepers: "O(1)"
};

struct ProblemLimits {
  Milliseconds time{2000};  // CPU per case, before the language's factor
  std::uint64_t memory_bytes = 256 * kMiB;
  std::uint64_t output_bytes = 8 * kMiB;  // stdout + stderr + result, per case
};

struct CheckerSpec {
  std::string name;            // as in the file; judging knows the checkers
  std::string options = "{}";  // JSON text as in the file, checked by the checker
};

struct Question {
  Text question;
  Text answer;
};
struct Hint {
  int level = 1;
  Text text;
};
struct InterviewNotes {
  int minutes = 25;
  std::vector<Question> clarify;
  std::vector<Hint> hints;
};

// A reference or deliberately wrong solution found under submissions/<verdict>/.
struct ReferenceSubmission {
  Verdict expected = Verdict::accepted;
  std::string approach;  // the file's name up to its first dot
  std::filesystem::path file;
};

struct Problem {
  std::filesystem::path folder;
  std::string id;
  Text title;
  std::string difficulty;  // one of difficulties()
  std::vector<std::string> tags;
  std::vector<std::string> aliases;
  Signature signature;
  Expression size;  // n
  std::vector<Constraint> constraints;
  CheckerSpec checker;
  std::vector<Approach> approaches;
  Target target;
  std::vector<GeneratorFamily> generators;
  std::vector<FollowUp> followups;
  ProblemLimits limits;
  InterviewNotes interview;
  Text statement;              // Markdown
  std::vector<Case> cases;     // samples, then hand-written secrets, as in the files
  std::vector<Input> invalid;  // inputs the validation must reject (well-typed, out of bounds)
  std::optional<std::filesystem::path> generator;  // generator.{cpp,py}
  std::optional<std::filesystem::path> checker_program;
  std::vector<ReferenceSubmission> submissions;
};

}  // namespace judge
