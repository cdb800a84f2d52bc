#include "judge/problem/catalog.h"

#include <gtest/gtest.h>

#include <map>

#include "tests/problem/problem_folder.h"
#include "tests/problem/signatures.h"

namespace judge {
namespace {

namespace fs = std::filesystem;

// A catalog with three copies of the good folder under other names.
class CatalogTest : public testing::Test {
 protected:
  CatalogTest() : root_(std::move(*TempDir::create("catalog-test"))) {
    add("pair-sum", "[\"1\", \"lc-1\"]");
    add("pair-product", "[\"2\"]");
    add("other", "[\"p\", \"2nd\"]");
  }
  void add(const std::string& slug, std::string_view aliases) const {
    const ProblemFolder folder;
    folder.replace("problem.json", "\"id\": \"pair-sum\"", "\"id\": \"" + slug + "\"");
    folder.replace("problem.json", "[\"1\", \"lc-1\"]", aliases);
    fs::copy(folder.path(), root_.path() / slug, fs::copy_options::recursive);
  }
  [[nodiscard]] const fs::path& root() const { return root_.path(); }
  [[nodiscard]] std::string found(std::string_view name) const {
    const Result<Problem> problem = Catalog::open({root()})->find(name);
    return problem ? problem->id : problem.error().message();
  }
  [[nodiscard]] Fault fault(std::string_view name) const {
    return Catalog::open({root()})->find(name).error().fault;
  }

 private:
  TempDir root_;
};

TEST_F(CatalogTest, FindsByNameAliasAndUniquePrefix) {
  EXPECT_EQ(found("pair-sum"), "pair-sum");
  EXPECT_EQ(found("pair-s"), "pair-sum");
  EXPECT_EQ(found("o"), "other");
  EXPECT_EQ(found("1"), "pair-sum");
  EXPECT_EQ(found("lc-1"), "pair-sum");
  EXPECT_EQ(found("p"), "other");  // an alias goes before a prefix
}

TEST_F(CatalogTest, SaysWhatIsUnknownOrAmbiguous) {
  EXPECT_EQ(found("pair-sun"), "problem \"pair-sun\": unknown; did you mean \"pair-sum\"?");
  EXPECT_EQ(found("lc-2"), "problem \"lc-2\": unknown; did you mean \"lc-1\"?");
  EXPECT_EQ(found("binary-search"),
            "problem \"binary-search\": unknown\nfix: judge list shows all");
  EXPECT_EQ(found(""), "problem \"\": unknown\nfix: judge list shows all");
  EXPECT_EQ(found("../other"), "problem \"../other\": unknown\nfix: judge list shows all");
  EXPECT_EQ(found("pai"),
            "problem \"pai\": expected a name of one problem, got the beginning of "
            "pair-product, pair-sum");
  EXPECT_EQ(fault("pai"), Fault::usage);
  EXPECT_EQ(fault("binary-search"), Fault::usage);
}

TEST_F(CatalogTest, AnAliasOfTwoProblemsIsTheCatalogsFault) {
  add("third", "[\"1\"]");
  EXPECT_EQ(found("1"),
            "problem \"1\": expected a name of one problem, got an alias of pair-sum, third");
  EXPECT_EQ(fault("1"), Fault::problem);
}

TEST_F(CatalogTest, ABrokenProblemDoesNotHideTheOthers) {
  ASSERT_TRUE(write_file_atomically(root() / "pair-product" / "problem.json", "{"));
  fs::create_directory(root() / "empty");
  ASSERT_TRUE(write_file_atomically(root() / "README.md", "x"));
  EXPECT_EQ(found("1"), "pair-sum");
  EXPECT_EQ(fault("pair-product"), Fault::problem);
  EXPECT_EQ(fault("empty"), Fault::problem);
  EXPECT_EQ(Catalog::open({root()})->slugs(),
            (std::vector<std::string>{"empty", "other", "pair-product", "pair-sum"}));
}

TEST_F(CatalogTest, ALaterRootHidesAnEarlierOne) {
  const ProblemFolder folder;
  folder.replace("problem.json", "\"Pair Sum\"", "\"The other one\"");
  const Catalog catalog = *Catalog::open({root(), folder.path().parent_path()});
  EXPECT_EQ(catalog.find("pair-sum")->title.en, "The other one");
  EXPECT_EQ(catalog.slugs().size(), 3U);
}

TEST(Catalog, ARootThatIsNoFolderIsAnError) {
  EXPECT_EQ(message_of(Catalog::open({"/nowhere/at/all"})),
            "/nowhere/at/all: expected a folder of problem folders, got No such file or directory\n"
            "fix: --problems DIR or JUDGE_PROBLEMS names it");
}

// Every problem of this repository.
TEST(OwnProblems, LoadWithoutErrorAndShareNoAlias) {
  const Catalog catalog = *Catalog::open({JUDGE_PROBLEMS_FOLDER});
  ASSERT_FALSE(catalog.slugs().empty());
  std::map<std::string, std::string> owners;
  for (const std::string& slug : catalog.slugs()) {
    const Result<Problem> problem = catalog.find(slug);
    ASSERT_TRUE(problem) << problem.error().message();
    for (const std::string& alias : problem->aliases) {
      EXPECT_TRUE(owners.emplace(alias, slug).second) << alias << ": " << owners[alias];
      EXPECT_EQ(catalog.find(alias)->id, slug);
    }
  }
}

}  // namespace
}  // namespace judge
