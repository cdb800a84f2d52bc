#include "tests/problem/problem_folder.h"

#include <gtest/gtest.h>

#include "judge/problem/loader.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMetadata = R"json({
  "format": 1,
  "id": "pair-sum",
  "title": {"en": "Pair Sum", "zh": "两数"},
  "difficulty": "easy",
  "tags": ["array", "hash-map"],
  "aliases": ["1", "lc-1"],
  "signature": {
    "function": "pairSum",
    "params": [{"name": "nums", "type": "int[]"}, {"name": "target", "type": "int"}],
    "returns": "int[]"
  },
  "size": "len(nums)",
  "constraints": [
    {"value": "len(nums)", "min": 2, "max": 5},
    {"each": "nums", "min": -100, "max": 100},
    {"value": "target", "max": "100*len(nums)"}
  ],
  "checker": {"name": "unordered"},
  "approaches": [
    {"id": "brute-force", "time": "O(n^2)", "space": "O(1)"},
    {"id": "map", "time": "O(n)", "space": "O(n)"}
  ],
  "target": {"time": "O(n)", "space": "O(n)"},
  "generators": [
    {"family": "random", "n": [2, 5], "cases": 3, "use": ["secret", "stress"]},
    {"family": "random", "use": ["ladder"]}
  ],
  "followups": [{"id": "linear", "ask": {"en": "Linear?", "zh": "线性？"}, "require": {"time": "O(n)"}}],
  "limits": {"time_ms": 1500, "memory_mib": 64},
  "interview": {
    "minutes": 20,
    "clarify": [{"q": {"en": "Q?", "zh": "问？"}, "a": {"en": "A.", "zh": "答。"}}],
    "hints": [{"level": 1, "en": "One.", "zh": "一。"}, {"level": 2, "en": "Two.", "zh": "二。"}]
  }
})json";

}  // namespace

ProblemFolder::ProblemFolder() : root_(std::move(*TempDir::create("problem-test"))) {
  write("problem.json", kMetadata);
  write("statement.en.md", "Find the pair.\n");
  write("statement.zh.md", "找出这一对。\n");
  write("cases/sample.jsonl",
        "{\"input\": {\"nums\": [1, 2], \"target\": 3}, \"expected\": [0, 1]}\n");
  write("cases/secret.jsonl",
        "{\"id\": \"negative\", \"note\": \"below zero\", \"input\": {\"nums\": [-1, -2], "
        "\"target\": -3}, \"expected\": [0, 1]}\n"
        "\n"
        "{\"input\": {\"nums\": [5, 5, 1], \"target\": 10}, \"expected\": [0, 1]}\n");
  write("cases/invalid.jsonl",
        "{\"note\": \"too short\", \"input\": {\"nums\": [1], \"target\": 3}}\n");
  write("generator.py", "def generate(family, n, seed): pass\n");
  write("submissions/accepted/brute-force.cpp", "x");
  write("submissions/accepted/map.py", "x");
  write("submissions/accepted/map.commented.py", "x");
  write("submissions/wrong_answer/same-index.cpp", "x");
}

void ProblemFolder::write(std::string_view file, std::string_view content) const {
  fs::create_directories((path() / file).parent_path());
  ASSERT_TRUE(write_file_atomically(path() / file, content));
}

void ProblemFolder::remove(std::string_view file) const {
  ASSERT_GT(fs::remove_all(path() / file), 0U) << file;
}

void ProblemFolder::replace(std::string_view file, std::string_view from,
                            std::string_view to) const {
  std::string text = *read_file(path() / file, kMiB, Fault::judge);
  const std::size_t at = text.find(from);
  ASSERT_NE(at, std::string::npos) << from;
  ASSERT_EQ(text.find(from, at + 1), std::string::npos) << from;
  write(file, text.replace(at, from.size(), to));
}

std::string ProblemFolder::message() const {
  const Result<Problem> problem = load_problem(path());
  if (problem) return "OK";
  std::string message = problem.error().message();
  const std::string prefix = path().string() + "/";
  for (std::size_t at = 0; (at = message.find(prefix)) != std::string::npos;) {
    message.erase(at, prefix.size());
  }
  return problem.error().fault == Fault::problem ? message : "wrong fault: " + message;
}

}  // namespace judge
