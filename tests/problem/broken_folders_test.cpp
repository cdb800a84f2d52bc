#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

#include "judge/problem/loader.h"
#include "tests/problem/problem_folder.h"

// Breaks the good folder of problem_folder.cpp at one point each and compares the whole message.
// The table is broken/*.txt:
//   replace FILE <<text>> with <<text>>   |   write FILE <<text>>   |   remove FILE
//   the message, one line or two
//   (an empty line)
namespace judge {
namespace {

namespace fs = std::filesystem;

struct Break {
  std::string title;  // the first line
  std::string message;
};

std::vector<Break> read_table(const fs::path& file) {
  std::ifstream in(file);
  EXPECT_TRUE(in) << file;
  std::vector<Break> table;
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) continue;
    Break row{line, ""};
    while (std::getline(in, line) && !line.empty()) {
      row.message += (row.message.empty() ? "" : "\n") + line;
    }
    table.push_back(std::move(row));
  }
  return table;
}

// The texts between << and >>, "\n" in them standing for a newline.
std::vector<std::string> texts_between_marks(std::string_view line) {
  std::vector<std::string> texts;
  for (std::size_t at = 0; (at = line.find("<<", at)) != std::string_view::npos;) {
    const std::size_t end = line.find(">>", at);
    std::string text(line.substr(at + 2, end - at - 2));
    for (std::size_t n = 0; (n = text.find("\\n", n)) != std::string::npos;) {
      text.replace(n, 2, "\n");
    }
    texts.push_back(std::move(text));
    at = end;
  }
  return texts;
}

void break_at(const ProblemFolder& folder, const std::string& title) {
  const std::size_t space = title.find(' ');
  const std::string verb = title.substr(0, space);
  const std::string file = title.substr(space + 1, title.find(' ', space + 1) - space - 1);
  const std::vector<std::string> texts = texts_between_marks(title);
  if (verb == "replace" && texts.size() == 2) {
    folder.replace(file, texts[0], texts[1]);
  } else if (verb == "write" && texts.size() == 1) {
    folder.write(file, texts[0]);
  } else if (verb == "remove" && texts.empty()) {
    folder.remove(file);
  } else {
    FAIL() << "cannot read: " << title;
  }
}

class BrokenFolder : public testing::TestWithParam<const char*> {};

TEST_P(BrokenFolder, IsRefusedWithPlaceExpectationFindingAndFix) {
  const std::vector<Break> table = read_table(fs::path(JUDGE_TEST_FOLDER) / "broken" / GetParam());
  EXPECT_GT(table.size(), 5U);
  for (const Break& row : table) {
    const ProblemFolder folder;
    break_at(folder, row.title);
    EXPECT_EQ(folder.message(), row.message) << row.title;
  }
}

INSTANTIATE_TEST_SUITE_P(Tables, BrokenFolder,
                         testing::Values("metadata.txt", "signature.txt", "constraints.txt",
                                         "goals.txt", "cases.txt", "files.txt"),
                         [](const auto& table) {
                           const std::string_view file = table.param;
                           return std::string(file.substr(0, file.find('.')));
                         });

TEST(GoodFolder, Loads) {
  const ProblemFolder folder;
  ASSERT_EQ(folder.message(), "OK");
  const Problem problem = *load_problem(folder.path());
  EXPECT_EQ(problem.id, "pair-sum");
  EXPECT_EQ(problem.title.zh, "两数");
  EXPECT_EQ(problem.statement.en, "Find the pair.\n");
  EXPECT_EQ(problem.limits.time, Milliseconds(1500));
  EXPECT_EQ(problem.limits.memory_bytes, 64 * kMiB);
  EXPECT_EQ(problem.limits.output_bytes, 8 * kMiB);
  EXPECT_EQ(problem.interview.hints.at(1).level, 2);
  EXPECT_EQ(problem.followups.at(0).time, "O(n)");
  EXPECT_EQ(problem.generators.at(0).n_max, 5);
  EXPECT_EQ(problem.generators.at(1).uses, std::vector{GeneratorUse::ladder});
  EXPECT_EQ(problem.generator, folder.path() / "generator.py");
  EXPECT_EQ(problem.checker_program, std::nullopt);
  EXPECT_EQ(problem.invalid.size(), 1U);
  std::vector<std::string> ids;
  for (const Case& one : problem.cases) ids.push_back(one.id);
  EXPECT_EQ(ids, (std::vector<std::string>{"sample/1", "secret/negative", "secret/2"}));
  std::vector<std::string> submissions;
  for (const ReferenceSubmission& one : problem.submissions) {
    submissions.push_back(std::string(to_string(one.expected)) + " " + one.approach + " " +
                          one.file.filename().string());
  }
  EXPECT_EQ(submissions,
            (std::vector<std::string>{"accepted brute-force brute-force.cpp",
                                      "accepted map map.commented.py", "accepted map map.py",
                                      "wrong_answer same-index same-index.cpp"}));
}

TEST(GoodFolder, LoadsUnderEveryWayToNameIt) {
  const ProblemFolder folder;
  EXPECT_TRUE(load_problem(folder.path().string() + "/"));
  EXPECT_TRUE(load_problem(folder.path() / "cases" / ".."));
  const fs::path before = fs::current_path();
  fs::current_path(folder.path());
  EXPECT_TRUE(load_problem("."));
  fs::current_path(before);
}

TEST(GoodFolder, LoadsWithoutTheOptionalKeys) {
  const ProblemFolder folder;
  Json json =
      *parse_json(*read_file(folder.path() / "problem.json", kMiB, Fault::judge), "", Fault::judge);
  for (const char* key : {"aliases", "generators", "followups", "limits", "interview"}) {
    json.erase(key);
  }
  folder.write("problem.json", json.dump());
  folder.remove("generator.py");
  EXPECT_EQ(folder.message(), "OK");
}

// The lines of the n-th ```json block after a heading of docs/problem-format.md.
std::string documented_example(std::string_view heading, int n) {
  const fs::path file = fs::path(JUDGE_PROBLEMS_FOLDER) / "../docs/problem-format.md";
  const std::string text = *read_file(file, kMiB, Fault::judge);
  constexpr std::string_view kOpen = "```json\n";
  std::size_t at = text.find(heading);
  EXPECT_NE(at, std::string::npos) << heading;
  for (int i = 0; i < n; ++i) at = text.find(kOpen, at) + kOpen.size();
  return text.substr(at, text.find("```", at) - at);
}

TEST(GoodFolder, IsTheExampleOfTheDocumentation) {
  const ProblemFolder folder;
  folder.write("problem.json", documented_example("## A complete problem.json", 1));
  folder.write("cases/secret.jsonl", documented_example("## A complete problem.json", 2));
  folder.write("cases/invalid.jsonl", documented_example("## A complete problem.json", 3));
  EXPECT_EQ(folder.message(), "OK");
  EXPECT_EQ(load_problem(folder.path())->aliases, std::vector<std::string>{"lc-1"});
}

TEST(LoadProblem, RefusesLinksOutOfTheFolder) {
  const ProblemFolder folder;
  fs::create_symlink("/etc/passwd", folder.path() / "submissions/accepted/map.go");
  EXPECT_EQ(folder.message(), "submissions/accepted/map.go: expected a file, got a symbolic link");
  folder.remove("submissions/accepted/map.go");
  folder.remove("cases");
  fs::create_directory_symlink("/tmp", folder.path() / "cases");
  EXPECT_EQ(folder.message(), "cases: expected a folder, got a symbolic link");
}

TEST(LoadProblem, RefusesAStatementThatIsNoText) {
  const ProblemFolder folder;
  folder.write("statement.en.md", "caf\xE9");
  EXPECT_EQ(folder.message(), "statement.en.md: expected UTF-8 text, got bytes that are not UTF-8");
}

TEST(LoadProblem, RefusesWhatIsNoFolder) {
  const auto message = [](const char* path) { return load_problem(path).error().message(); };
  EXPECT_EQ(message("/nowhere/at/all"), "/nowhere/at/all: expected a problem folder, got nothing");
  EXPECT_EQ(message("/dev/null"), "/dev/null: expected a problem folder, got something else");
  EXPECT_EQ(message("/etc/passwd"), "/etc/passwd: expected a problem folder, got a file");
}

}  // namespace
}  // namespace judge
